extension FindingPages {
  /// Codes of recipients.
  static let mailText = """
    # mail.empty
    The file of recipients has no content.
    > an empty Mail/recipients.yaml
    = Name a sender and recipients; docs/MAIL.md shows how.
    # mail.bad-address
    An address is not of the form name@host. Quoted names, numbers in brackets and letters beyond \
    ASCII are refused too: few servers take them, and they are what injections are made of.
    > to: "Anna <anna@example.org>"
    = Write { address: anna@example.org, name: Anna }; write a domain in its xn-- form.
    # mail.bad-name
    A name holds a line break, another control character or a mark that turns the direction of text. \
    In a header it could begin a field of its own, or pass for another name.
    > name: "Anna\\r\\nBcc: eve@example.org"
    = Delete the character that the message names.
    # mail.bad-list-id
    The id by which mail programs sort messages of a list looks like a host (RFC 2919).
    > list-id: our briefings
    = Write briefings.example.org.
    # mail.bad-uri
    What List-Unsubscribe leads to is neither a mailbox nor a page on the web.
    > list-unsubscribe: [ask the desk]
    = Write mailto:desk@example.org or https://example.org/leave.
    # mail.bad-server
    The address of the server cannot be read. The message does not repeat it, because it may hold a \
    password.
    > server: mail.example.org
    = Write smtp://mail.example.org:587 or smtps://mail.example.org:465.
    # mail.credentials-in-url
    An address with a user or a password in it is seen by everybody who sees the file or the list of \
    running programs.
    > --server smtp://anna:secret@mail.example.org
    = Change the password, and set BRIEFING_SMTP_USER and BRIEFING_SMTP_PASSWORD or give --credentials.
    # mail.duplicate-recipient
    An address stands twice among those who get one message.
    > to: a@example.org and cc: a@example.org
    = Leave one of them out.
    # mail.no-recipient
    An entry says what is sent and not to whom.
    > - language: en
    = Add to, cc or bcc.

    """

  /// Codes of sending.
  static let sendText = """
    # mail.no-recipients: a file says who gets what
    There is no file of recipients at the usual place, nor at the one that was named.
    > briefing send in a project without Mail/recipients.yaml
    = Write the file; docs/MAIL.md shows how.
    # mail.unreadable-attachment: a file that goes along can be read
    A file that an entry names is not there, or not readable. Nothing of this entry is sent.
    > attachments: [Data/none.csv]
    = Give the path from the project's folder.
    # mail.too-large: files that go along have 20 MB at most
    Many servers refuse larger messages, some only after they were sent.
    > attachments: [film.mp4]
    = Put the file on a server, and name its address in the report.
    # mail.unreadable-credentials: a file of credentials can be read
    The file that --credentials names cannot be read.
    > --credentials ~/none
    = Name the file, or set BRIEFING_SMTP_USER and BRIEFING_SMTP_PASSWORD.
    # mail.open-credentials: only their owner can read credentials
    The file belongs to somebody else, or others have a right to read or write it.
    > a file with the mode 644
    = Run chmod 600 on it, and change the password, which others may have read.
    # mail.bad-credentials: credentials are a user and a password
    Both are needed, each one line. What is there is never printed.
    > BRIEFING_SMTP_USER without BRIEFING_SMTP_PASSWORD
    = Set both; in a file, write the user on the first line and the password on the second.
    # mail.plain-credentials: a password travels under TLS only
    With --allow-plain a server may be reached without TLS, and everybody on the way would read the \
    password.
    > --allow-plain with --credentials
    = Leave out one of them.
    # mail.no-server: a server is named
    Neither the file of recipients nor the command line names a server or a program.
    > briefing send without 'server'
    = Add server: smtp://host:587 to the file, or give --server or --sendmail.
    # mail.no-libcurl: libcurl is there
    What hands messages to a server is a library that only sending needs.
    > a machine with nothing but what rendering needs
    = Install the package libcurl4, or name a program with --sendmail.
    # mail.busy: one run sends at a time
    Another run holds the ledger. Two at once could send a message twice.
    > two jobs of CI
    = Wait until the other has ended. A lock that a dead program held is gone with it.
    # mail.bad-ledger
    A line of the ledger is not of the form that sending writes, such as a mark of a merge that was \
    left. Nobody can say what it stood for, so nothing is sent.
    > <<<<<<< HEAD
    = Bring back the lines of both sides, each once and whole.
    # mail.unwritable-ledger: the ledger can be written
    What was sent could not be noted, so sending ended at once. What was in flight is asked about by \
    the next run.
    > a full disk
    = Make room, then run again.
    # mail.not-sent: every recipient gets the message
    The server refuses the message, or could not be reached in all the tries.
    > 550 5.1.1 no such user
    = Mend what the server names, then run again; who has the message is left out.
    # mail.unknown-outcome: the server answers for every message
    The run or the connection ended after the whole message was handed over and before the server's \
    answer came. The server may have taken the message or not, and no program can tell. It is not sent \
    again by itself, so that nobody gets it twice.
    > a run that was killed at a message's last byte
    = Ask the reader or the server's log; send it again with --resend-unknown. The Message-ID stays the \
    same, so that many mail programs show such a message once.

    """
}
