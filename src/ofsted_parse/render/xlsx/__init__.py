"""The Excel file: its sheets, their looks, how they are written."""
