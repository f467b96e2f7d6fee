"""The reader of mails: the letters attached to one, or the letter that its text is."""

from ofsted_parse.read.mail.attached import attachment, letters_in
from ofsted_parse.read.mail.letter import MailText, read_mail

__all__ = ["MailText", "attachment", "letters_in", "read_mail"]
