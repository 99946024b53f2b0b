/** What happened, what is safe, what to do. */
export const errors = {
  "address-unavailable":
    "The room could not be opened at {{address}}. Your workshop is safe. Choose another address or port and try again.",
  "answers-elsewhere": "{{file}} holds answers to another workshop. Nothing was changed.",
  "answers-in-room":
    "{{file}} is from {{name}}, who sits in the room by now and answers there. It was not put in.",
  "answers-other-round":
    "{{file}} was made for another step or round, or for somebody who is not on the panel. It was not put in.",
  "answers-sealed":
    "{{file}} was changed on its way, or sealed for other computers. It cannot be opened here and was not put in.",
  "answers-too-late": "{{file}} came after the round was shown. It was not put in.",
  "answers-twice": "{{file}} is from {{name}}, whose answers are in already. It was not put in.",
  "answers-unreadable":
    "{{file}} is no file of answers that this Charrette can read. Nothing was changed. Ask for the file that the form saved, as it was saved.",
  "code-wrong": "That code does not match the room on the screen. Check the six characters and try again.",
  "connection-lost": "The connection to Charrette was lost. What was saved is safe. Reload this page.",
  "database-damaged":
    "The database in {{folder}} is damaged and was left untouched. Restore the newest copy from the folder “backups” beside it.",
  "database-newer":
    "The data in {{folder}} was written by a newer Charrette and was left untouched. Install the newer version to open it.",
  "deck-columns":
    "{{file}} has no column of learning types and none of titles. Nothing was changed. Its first row must name the columns: type, title, conventional, digital.",
  "deck-not-json":
    "{{file}} is not a JSON file with a list of cards. Nothing was changed. Save a deck as a file to see what one looks like.",
  "definition-not-json":
    "{{file}} is not a JSON file. Nothing was changed. Save a method or an agenda as a file to see what one looks like.",
  "definition-too-large":
    "{{file}} is larger than {{limit}} kB, which is more than a method or an agenda needs. Nothing was changed.",
  "disk-full":
    "The disk is full, so the last changes are not saved yet. Keep this window open and free some space: they will be saved then.",
  "file-empty": "{{file}} has no rows with text. Nothing was changed. Choose another file or paste the list.",
  "file-missing": "There is no file {{file}}. Nothing was changed. Check its name and try again.",
  "file-no-text-column":
    "No column of {{file}} is called {{column}}. Nothing was changed. Its columns are: {{columns}}.",
  "file-not-text":
    "{{file}} is not a text file. Nothing was changed. Save the list as CSV or TSV, or copy the column and paste it.",
  "file-too-large":
    "{{file}} is larger than {{limit}} MB. Nothing was changed. Split it and import the parts.",
  "file-too-many-rows":
    "{{file}} has more than {{limit}} rows. Nothing was changed. Split it and import the parts.",
  "folder-in-use":
    "Another Charrette is using {{folder}}. Nothing was changed. Close it, or choose another folder with --data.",
  "folder-not-writable":
    "Charrette cannot write in {{folder}}. Nothing was changed. Choose another folder with --data, or change its permissions.",
  "frame-garbled":
    "This device sent something the room does not understand and was disconnected. Reload the page.",
  "input-invalid": "Charrette did not understand that request ({{channel}}). Nothing was changed.",
  internal: "Something went wrong inside Charrette. What was saved is safe. The details are in the log.",
  "key-unknown":
    "This link does not open the room that is open now. Scan the code on the screen again or type the short code.",
  "not-admitted": "You were not let in. Ask the facilitator, then knock again.",
  "not-allowed":
    "This device sent something that your role in the room does not allow and was disconnected. What the room had is safe. Reload the page.",
  "port-taken":
    "Port {{port}} is used by another program or kept by the system. Nothing was changed. Choose another port.",
  "protocol-differs": "This page and the room are of different versions of Charrette. Reload the page.",
  "ratings-columns":
    "{{file}} has no columns of ratings. Nothing was changed. Its first row must name them: rater, sector, task code, importance, frequency, difficulty.",
  removed:
    "The facilitator has taken you out of this room. What you wrote before stays in it. Talk to the facilitator if this is a mistake.",
  "restore-point-unknown":
    "That restore point is not on this computer any more. Nothing was changed. Choose another one.",
  "response-elsewhere":
    "{{file}} holds answers to the form of another workshop. Nothing was changed. Open that workshop to add them.",
  "response-unreadable":
    "{{file}} is no file of answers that this Charrette can read. Nothing was changed. Ask for the file that the form saved, as it was saved.",
  "room-full": "The room is full ({{limit}} seats). Ask the facilitator.",
  "server-address-wrong":
    "That is not the address of a sync server. Nothing was changed. It begins with wss:// (or ws:// where the server has no encryption) and holds no password.",
  "storyboard-columns":
    "{{file}} has no columns of a storyboard. Nothing was changed. Its first row must name them: section, order, type, activity, minutes, mode, outcome, formative or summative.",
  "template-invalid":
    "{{file}} holds no agenda that this version of Charrette can use. Nothing was changed. Choose a file that was saved with “Save as a file”.",
  "templates-full":
    "{{limit}} templates are kept here already. The new one was not kept. Remove one that you no longer need.",
  "token-unknown":
    "This link was already used or is not from this Charrette. Go to the window where Charrette runs and press Enter for a new one.",
  "too-many-tries": "Too many wrong codes. Wait a minute, then try again.",
  usage: "{{message}} See --help.",
  "workshop-ambiguous": "Several workshops are called “{{title}}”. Nothing was changed. Use the id instead.",
  "workshop-unknown": "There is no workshop “{{workshop}}” here. Nothing was changed.",
} as const;
