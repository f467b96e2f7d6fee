"""The themes as they are declared, family by family."""
