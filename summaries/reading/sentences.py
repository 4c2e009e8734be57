"""The plain sentences for files that cannot be used: what is wrong, and what to do next.

To edit: change the words between the quotes. Keep one or two short sentences, and never put a name or any of
the file's own words in. The names on the left are used by the readers.
"""

EMPTY = "This file is empty. Please look for the file that holds the plan, and try that one."
NOT_THERE = "There is no file with this name. Please check the name and the folder."
A_FOLDER = "This is a folder, not a file. Please give the plan's own file."
NO_PHOTOS = "There are no photos here. Please give .jpg or .png photos of the plan's pages."
CANNOT_OPEN = "This file cannot be opened. Please check that you are allowed to read it, or ask the person who owns it."
UNKNOWN = "This is not a kind of file that can be read here. Please save the plan as Word (.docx) or PDF and try that."
NOT_WORD = "This is an Office file, but not a Word document. Please save the plan as Word (.docx) or PDF and try that."
DAMAGED_WORD = (
    "This Word file is damaged. Please open it in Word and save it again, or ask the council to send it once more."
)
UNSAFE_WORD = "This Word file holds hidden instructions and was not read. Please save the plan as PDF and try that."
DAMAGED_PDF = "This PDF is damaged. Please ask the council to send it once more."
LOCKED = "This file asks for a password. Please open it with the password, save it without one, and try that."
TOO_BIG = "This file is too big to be one plan. Please save only the plan itself and try that."
TOO_MANY_PAGES = "This file has too many pages to be one plan. Please save only the plan's own pages and try that."
NO_OFFICE = "This older kind of file cannot be read here. Please open it and save it as Word (.docx) or PDF."
OFFICE_FAILED = "This older kind of file could not be read. Please open it and save it as Word (.docx) or PDF."
NO_TEXT = "There are no words in this file. Please look for the file that holds the plan, and try that one."
PARTS_ELSEWHERE = "Part of this Word file stands in another file and was not read."
NO_MEETING = "No meeting date, time or place was found in this file. Please look for the letter that invites people."
MEETING_CANCELLED = "This calendar file says that the meeting is cancelled. Please ask for the new date and its letter."
BAD_CALENDAR = "This calendar file is damaged. Please ask for it again, or give the letter."
MEETING_LINE = 'Line {line} of the meeting file is not clear. Please write dates as "2026-12-09" and times as "13:30".'
NO_TESSERACT = (
    "Scanned pages and photos need the program tesseract, which is not installed. "
    'On Debian or Ubuntu, type "sudo apt install tesseract-ocr" and try again.'
)
SLOW_PAGE = "A page of this file takes too long to read. Please scan it again, plain and straight, and try that."
BIG_PICTURE = "This picture is too big. Please save it smaller, at most 10,000 dots wide and high, and try that."
SMALL_PICTURE = "This picture is too small to read. Please take the photo again, closer, so that the page fills it."
DAMAGED_PICTURE = "This picture is damaged. Please take the photo or scan again and try that."
HARD_PAGE = "Page {page} was hard to read. Please check it against the paper."
