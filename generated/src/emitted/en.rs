// Generated from the JSON spec by `cargo run -p codegen`.
// Do not edit: change the spec and run the command again.

use ::catalogue::*;

/// The language `en` with its texts.
pub static LOCALE: Locale<'static> = Locale { language: &LANGUAGE, pack: &PACK };

static PACK: Pack<'static> = Pack { tag: "en", texts: TEXTS, starts: &STARTS };

static LANGUAGE: Language<'static> = Language {
    tag: "en",
    native_name: "English",
    direction: Direction::LeftToRight,
    state: State::Source,
    breaks_lines: true,
    sentence_gap: " ",
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
What to do at each command
Description
Key differences
Enhanced status codes
Example session
At a glance
How to fix
Other meanings
Learn more
Nearest codes with an entry
Non-standard codes
In practice
Often confused with
In Rust
Both fail the same command
When you see it
When to send it
When to use which
Developer of the sending software
Nobody
Recipient
Recipient's administrator
Sender
Sender's administrator
the address is bad
not certain
the address exists
the address has moved
says nothing about it
change something, then send again
continue with what the server asked for
depends on the cause
do not retry
success, go on
retry later
no
yes
What else it tells
Code
Command
Enhanced code
Known from
Fact
What is known
Name
Title
a draft or an example
second-hand sources only
a registry that does not define it
software that uses it
Who can act
The recipient's address
What to do
Category
Ends the connection
Answers
Defined in
The message
Another host of the domain
Why
Registered enhanced codes
Reply text
Concerns
Severity
Standing
accepted
not involved
not yet accepted
refused
All comparisons
Other languages
All codes
Also confused with
Sources
may answer differently
of no importance here
will hardly answer differently
the enhanced code tells the cause
this holds at the command
this holds for the code as a rule
different results of the same command
easily confused, or both fail the same command
never answer the same command
The same for both
the authentication exchange
the command
the connection
the message
one recipient
the transaction
extension
historic
non-standard
standard
This translation was read against the English by a second reader.
This translation is a draft.
This translation was reviewed by a person who speaks the language.
Code without an entry
After {a} as after {b}, sending again makes sense only once the cause has been removed.
After {a} as after {b}, the client sends what the server asked for.
What to do after {a} or {b} depends on the command and the cause.
After {a} as after {b}, the client gives up and reports the failure to the sender.
After {a} as after {b}, the client does without the command, because repeating it changes nothing.
After {a} as after {b}, the client continues with its next step.
After {a} as after {b}, the session is over.
After {a} as after {b}, the client gives up with this host; another host of the domain may still take the message.
After {a} as after {b}, the client keeps unfinished mail and tries again later.
After {code}, sending again makes sense only once the cause has been removed.
After {code}, the client sends what the server asked for.
What to do after {code} depends on the command and the cause.
After {code}, the client gives up and reports the failure to the sender.
After {code}, the client does without the command, because repeating it changes nothing.
After {code}, the client continues with its next step.
After {code}, the session is over.
After {code}, the client gives up with this host; another host of the domain may still take the message.
After {code}, the client keeps unfinished mail and tries again later.
After {retry}, the client keeps the message and tries again later; after {stop}, it returns the message to the sender.
A server never has to choose between {a} and {b}.
Facts that vary with the command are compared only at the commands that both codes can answer.
No standard defines these codes, so none of them has a meaning that a program could rely on: only the first digit says what to do.
Where {intermediate} asks the client to go on, {permanent} refuses the same command.
Where {intermediate} asks the client to go on, {temporary} refuses the same command for now.
No command can be answered with both {a} and {b}, so one never occurs in place of the other.
The same command can be settled with {success}, or go on to its next step with {intermediate}.
The same command can succeed with {success} or be refused with {permanent}.
The same command can succeed with {success} or be put off with {temporary}.
Both codes refuse the same command, {temporary} for now and {permanent} for good.
Both {a} and {b} ask the client to go on, each for something different.
Both {a} and {b} can refuse the same command, for different reasons.
Both {a} and {b} can report the success of the same command, with different results.
Both {a} and {b} can put off the same command, for different reasons.
The enhanced code does not fit the first digit of the reply code: the reply code decides what to do, and the enhanced code still tells the cause.
The lines of this reply have different codes, and the last line decides.
No entry describes the code {code}: its first digit alone decides what to do.
SMTP reply codes
SMTP reply codes compared
success
intermediate
temporary failure
permanent failure
syntax
information
connections
mail system
any command
greeting
end of data
any other command
System status report
The server reports on its own state; no message is involved.
The server answers {HELP} with a report on itself: what it is, and what state it is in.
The wording is not standardized; it is meant for a person at a terminal, so a program reads the code and leaves the rest.
The report opens no transaction and changes none that is open.
An administrator tests a server by hand, or a monitoring probe asks whether it still responds.
Delivery logs hardly ever show it, because sending a message does not need {HELP}.
Do not look for extensions in the text: the reply to {EHLO} is the place where a server lists them.
Decide what strangers may read here: product and version help with debugging, and help an attacker too.
Send {211} when the answer to {HELP} describes the server itself rather than the use of one of its commands.
Help text for people
The server explains how it is used, or what one of its commands does.
The server sends instructions: how it is used, or what a particular command does, including commands outside the standard.
RFC 5321 calls this reply useful to human users only.
The text often fills several lines.
Someone in a terminal session asks for help, either in general or with the name of a command as the argument.
Servers should know {HELP} without an argument; support for an argument is optional.
Show the text unchanged to the person who asked for it, or discard it.
Send {214} when the answer to {HELP} teaches the reader something: a list of commands with their syntax, or a page on one of them.
If the argument names no topic that you can explain, send {504}.
Ready for the session or for TLS
The mail server is ready, either to begin a session or to encrypt the session that has begun.
The server greets the client: the first word is the server's own name, and the next step is {EHLO}.
Nothing has been accepted yet: many servers check the client's IP address only later and then refuse it at {RCPT TO}.
The greeting does not list the extensions of the server; whether its text contains the word ESMTP does not matter.
A client has connected, and the server has no objection to it so far.
The greeting can take a while: some servers wait until their load permits another session, others wait on purpose, to recognize spam software that sends too early.
After a successful {ATRN} the former client sends the greeting, because it now acts as the server.
The server can start TLS at the moment; whether the handshake succeeds and the certificate satisfies the client is still open.
Wait up to five minutes for the greeting and read it to its last line before you send anything.
Discard what is left in the receive buffer before the TLS handshake, because it arrived without protection.
If the handshake fails, close the connection; do not continue on it in plain text.
If your log ends at the answer to {STARTTLS}, the handshake failed: compare TLS versions and certificates, not mail settings.
Let the greeting begin with the full domain name of the host, or with its IP address in brackets if it has no name; the product and its version may be left out.
Send {220} as the greeting once you are willing to serve the client; send {554} if you refuse it, and {421} if you cannot serve it now.
Send it after {STARTTLS} only if TLS can start at once; otherwise send {454}.
An enhanced code belongs in the answer to {STARTTLS}, never in the greeting.
Begin with TLS: no other command may come before the handshake.
After the handshake, both sides forget what they learned from each other before it, and the client sends {EHLO} again.
Postfix with postscreen can send the first line of a greeting of several lines early and wait up to six seconds with the rest; a client that speaks in between fails the test.
If a client sends before the greeting, Exim answers {554} instead of {220} and drops the connection.
Regular end of the session
The mail server confirms the end of the session and closes the connection.
The session ends as it should: the client has asked for it with {QUIT}, and the connection stays open until this reply has been sent.
Messages that were accepted in the session stay accepted; a transaction that had not reached the end of its data is discarded.
The reply says nothing about the success of any message: each one has had its own answer before.
The client has sent what it had to send, or it leaves after a refusal, for example after a greeting with {554}.
Another server has only tested whether an address would be accepted, and leaves without having sent a message.
Send {QUIT} even after a failed command, wait for the answer, and then close the connection whatever the answer was.
Take any other success code in the same way: an example in RFC 1985 shows {250}.
Never deliver a message again because the answer to {QUIT} is missing.
A connection that breaks after {QUIT} needs no attention: look in the log at the answer to the end of the data.
Send {221} as the answer to {QUIT}, at any point of the session and after errors too, and close only then.
If the server itself has to end the session, it sends {421}.
Postfix hangs up with {221} and {2.7.0} on a client that sends a command listed in {smtpd_forbidden_commands}, such as {GET}, or a line that looks like a message header.
Postfix as a client does not wait for this reply unless {smtp_skip_quit_response} is set to no, so its absence in a log proves nothing.
Postfix and Sendmail send {2.0.0} with it, which fits any success, rather than {2.3.0}.
Login accepted
The server has accepted the login, and the message can now be sent.
The client has proved to be a user that the server knows, and the server treats the rest of the session as that user's.
The login holds until the connection ends or {STARTTLS} resets it; until then another {AUTH} is refused with {503}, even for another user.
What this user may do remains to be decided: sender address, recipients, and content are checked when they come.
A mail program or a relay logs in to a submission server, after TLS has started and before {MAIL FROM}; between the servers of strangers on port 25 there is no login.
If {AUTH} brings the response of {PLAIN} in the same line, this reply follows directly; {LOGIN}, {CRAM-MD5}, and SCRAM need one or more {334} replies before it.
Continue with {MAIL FROM}, and send {EHLO} again only if the mechanism brought a security layer, since both sides then forget what they learned before the login.
Expect no data of the mechanism in the text: what SCRAM needs to prove the server's identity came in the challenge before.
If a message is refused in such a session, leave the password alone and ask which sender addresses and which limits the account has.
In the trace of a delivered message, {ESMTPA} or {ESMTPSA} in the Received field is the sign of a login.
When spam leaves your submission server, list these replies by user and IP address: an account that logs in from many networks probably has a stolen password.
Send {235} once the exchange has succeeded and everything that you need to know about the account is at hand; if a lookup fails after a correct password, send {454}.
If the mechanism has data to return with its success, put the data into one more {334} before.
Of four common servers, only Postfix adds the {2.7.0} that the RFC suggests; Sendmail and OpenSMTPD send {2.0.0}, and Exim sends no enhanced code.
The SMTP client of Python also takes {503} after {AUTH} for success, so a login out of order can go unnoticed until {MAIL FROM} is refused.
Requested action completed
The server did what the last command asked; after the end of the data it has also taken over the delivery.
This is the general answer for success, so its meaning lies in the command that it answers.
During a transaction it confirms one step only: no mail has been delivered, and a later step can still fail.
After the end of the data the server is responsible for the message; if it cannot deliver it afterwards, it reports that to the sender in a message of its own.
The server accepts the session; for {EHLO}, each line after the first names an extension that it offers.
The address is accepted into the envelope.
At {RCPT TO} this does not prove that the mailbox exists, because some servers look it up only later.
The message is accepted for every recipient that the server confirmed before.
The server has verified the address; a mere check of the syntax must not be answered this way.
Sender, recipients and data of the open transaction have been discarded.
Remove the message from the queue only after the final confirmation that follows the data.
Record the answer for each recipient by itself, since the next one can be refused.
If a message that the server accepted does not arrive, look for a bounce and in the recipient's spam folder first, then give the other administrator the queue ID from the reply text.
Sending it once more only risks a duplicate.
Send {250} for each command that worked and has no success code of its own.
After the end of the data, send it only once the message is stored so safely that a crash does not lose it.
The server has started to process the queue for the client; whether any mail is waiting there remains open.
Client and server change roles: from now on the server delivers the waiting mail over the same connection.
Accepted and forwarded elsewhere
The mailbox is somewhere else; the server passes the message on to the right address by itself.
The recipient is accepted, and the text names the address to which the server will forward the message.
In the transaction this counts exactly as {250} does: the recipient belongs to the transaction, and the message itself is accepted only after the end of the data.
The new address is an offer to the sender's side; the server must not rely on anyone reading it.
A person has left or changed name, or a company has merged several domains, and the site forwards the old addresses openly.
It is rare: most sites forward silently, because they do not want to disclose the final address.
The server knows the address and reports where mail for it would go.
Ask the recipient before you store the new address: the server that names it may be mistaken or an impostor.
Go on with the transaction; sending to the new address as well would deliver the message twice.
The text of this reply is one of the few that a program must read: extract the address between the angle brackets and show it to the user.
Update an address book without asking only if the server has proved its identity.
Check whether the owners of the forwarded addresses agree to their disclosure, and switch this reply off where they do not.
Send {251} if you forward the message and anyone may learn the new address; otherwise forward and send {250}.
If you know the new address and do not forward, send {551}.
A new address with characters beyond ASCII may appear only if {MAIL FROM} carried {SMTPUTF8}; without it, send {250}.
No message is waiting for the host or domain that the client named, so no delivery will follow.
Nothing in the source code of Postfix, Exim, Sendmail, and OpenSMTPD answers a command with {251}, not even for a forwarded address.
Address neither confirmed nor denied
The server leaves open whether the address exists; it would take a message for it and try to deliver it.
The server does not answer the question: it cannot check the address now, or the site tells strangers nothing about its mailboxes.
The server does say that it would accept mail for the address, so a program that asks before it sends has no reason to stop.
For sites that disable {VRFY} or {EXPN} for security, RFC 5321 prescribes this reply, because it cannot be mistaken for a result.
The site has disabled the command as a defence against harvesters of addresses; every argument gets the same answer.
The host only relays for the domain and has no list of its mailboxes.
The argument is the name of a mailing list, and the server cannot vouch for all its members.
With {2.6.8}, the answer would contain characters beyond ASCII, which the client has not allowed.
To learn whether a mailbox exists, look in your log for the reply that {RCPT TO} got with a real message, or write to the postmaster of the domain.
Count the address neither as verified nor as invalid, whatever else the text says.
After {2.6.8}, repeat the command with the parameter {SMTPUTF8} if the server offers that extension.
Send {252} where the command is disabled, and for an address that looks valid and cannot be checked while the client waits.
If the server has looked the address up, say so: {250} when it was found, {550} when it was not.
A server that can do no more than check the syntax answers {502} instead.
Messages are waiting for the client's domain, and the server has begun to send them over a connection of its own.
Postfix answers {VRFY} with {252} even for mailboxes that it knows, and with {502} if {disable_vrfy_command} is set, although RFC 5321 asks for {252} there as well.
Exim sends it until its configuration permits {VRFY}, because some broken clients verify an address before each {RCPT TO}.
Sendmail answers {VRFY} with {252} if its privacy option {novrfy} is set, and otherwise for addresses that it would pass on to another host.
At {ETRN}, Postfix, Exim, and Sendmail report a queue run that they have started with {250} and never tell whether mail was waiting.
Queue started, with a count
The server has started its queue for the waiting messages and says how many there are.
The server has started its queue for the node named in {ETRN}, and the text gives the number of messages that wait for that node.
None of these messages comes over this connection: the server delivers them over a new one, and no time limit is set for that.
The number counts messages to be tried, not messages that will arrive.
A site whose line is up only at times calls for the mail that its provider or its backup relay has collected meanwhile.
At the site that sent {ETRN}, keep the line up and port 25 reachable from the server until the messages are in.
If none comes, look for blocked connections at your own firewall before you ask the other side to read its queue.
A domain known to the server under several names needs an {ETRN} for each of them.
If your IP address changes with each connection, ask the provider for {ATRN} instead, which delivers over the line that you opened.
Do not hold the session open for the mail; the reply comes as soon as the queue is started.
To learn when nothing is left, repeat the command at intervals until the answer is {251}; the number itself is meant for people.
Send {253} if your server can count the messages of a node without making the client wait.
Send {252} if it only knows that there are some, {251} if there are none, and {250} if it starts the queue without looking.
Postfix, Exim, and Sendmail do not count: their own answer to an {ETRN} that starts the queue is {250}.
fetchmail reports {252} and {253} in the same words and ignores the number.
Next step of the login
The login is under way, and the mail program has to answer a question of the server.
The server sends a challenge of the login mechanism and waits for the client's response, one line of base64.
The text behind the code is base64 as well and not meant for people: it holds what the mechanism put into it, or nothing at all.
Until the exchange is over, the server takes each line of the client for a response: even {QUIT} would be decoded, since its four letters are valid base64.
The challenge is empty, with one space behind the code: {AUTH} named {PLAIN} or {EXTERNAL} and left the response out.
{LOGIN} asks two questions: {VXNlcm5hbWU6} is base64 for {Username:} and {UGFzc3dvcmQ6} for {Password:}.
{CRAM-MD5} sends a text that is different each time, so that the response proves the password without containing it.
SCRAM ends with a challenge that proves the server's identity; the client checks it and responds with an empty line.
After a failed {OAUTHBEARER} login it holds the reason in JSON, and the refusal itself comes only when the client has responded with {AQ==} or cancelled.
Decode the challenge, hand it to the mechanism, and send the result as one line; a challenge that is not valid base64 is a reason to cancel, not to guess.
To cancel, send a line with a single {*}: the server answers {501}, and commands are possible again.
Allow for lines of 12288 octets here, far above the limit for commands.
Keep the responses out of your log, because base64 hides no password.
To learn why an {OAUTHBEARER} login fails, decode the challenge in the client's log: it names the status and the scope, which the refusal after it often leaves out.
Send {334} whenever the mechanism needs another response, and keep the space behind the code if the challenge is empty.
Add neither words nor an enhanced code: clients have to cancel if the text does not decode.
Releases of Postfix from before 2024 can log {UGFzc3dvcmQ6} as the reason of a login that Dovecot refused: the word is a left-over challenge and names no cause.
Go-ahead for the message
The server is ready to receive the message; so far it has neither seen nor accepted it.
From here on the server reads every line as part of the message, up to a line that holds nothing but a dot.
Until that line neither side can withdraw: {RSET} would become a line of the message, and only the loss of the connection ends the transfer early.
The list of recipients is final, because one reply to the last dot serves all of them together; only LMTP answers there for each recipient.
Sender and at least one recipient have been accepted, and no rule of the server forbids the transfer.
The client pipelined {DATA} behind recipients that were all refused, and the server does not check for that before it answers.
End every line with {CRLF}, put one more dot before each line that begins with a dot, and close with a line that is a single dot.
Do not put an extra empty line before that dot, because it would become part of the message.
If every {RCPT TO} failed, send the single dot at once; the answer to it is then a refusal such as {554}.
Wait at least 2 minutes for {354}, 3 minutes for each block of data to leave, and 10 minutes for the answer to the final dot.
A half-sent message can be abandoned only by closing the connection, because a final dot would have the half delivered.
If sessions with one host repeatedly break off after {354}, the addresses are not the cause: look at the network path, above all at firewalls that alter SMTP.
Send {354} once at least one recipient is accepted; otherwise answer {DATA} with {503} or {554} and spare both sides the transfer.
Before {354}, finish every check that needs no more than the envelope, above all a check that may spare some recipients and refuse others.
{BDAT} never gets {354}: its content follows the command at once, and {250} confirms each chunk after it has been read.
Some servers also accept a final dot on a line that ends in a bare {LF}, and an attacker can hide a second message behind it.
Postfix before version 3.9 does so unless {smtpd_forbid_bare_newline} forbids it; the attack is known as SMTP smuggling.
Some Cisco PIX firewalls mishandle the final dot; Postfix as a client can send it with a delay, as {smtp_pix_workarounds} describes.
Resume the message at this octet
The server still has the first part of an interrupted message and asks for the rest.
The client has repeated a {MAIL FROM} whose {TRANSID} the server knows from a broken connection, and gets this code in place of {250}.
The text begins with a number: so many octets of the message are stored safely, and the server wants to see the next one.
The envelope is restored as well, so the recipients are not named again.
All this belongs to the extension {CHECKPOINT}, an experimental protocol of 1995 in RFC 1845.
The connection broke while the data was on its way, and the client has come back in time.
Servers are advised to keep an interrupted transaction for at least 48 hours.
The whole message had arrived, but its final confirmation did not reach the client.
The number then equals the size of the message, and only the end of the data is left to send.
Skip {RCPT TO}, send {DATA} or another command that transfers data, and leave out as many octets as the number says; zero means the whole message.
Count octets of the message alone, with CRLF as the line end and without the dots that SMTP adds at the start of lines.
For {DATA} the number always points to the start of a line.
The message must be the same to the last octet: a new header field or another encoding since the first attempt spoils it without any error.
Wait before you reconnect until the server has noticed the loss, and try the same IP address first; if the server there does not know the transaction, send everything anew.
If you never sent {TRANSID}, the reply is a fault of the server: leave the session and keep the message.
Send {355} only if {TRANSID} and the name given at {EHLO} both match a transaction that was cut off during or after its data.
Keep its state where a crash does not destroy it until the client aborts, starts another transaction, or sends {QUIT}, or until your time limit for interrupted transactions has passed.
Any other {MAIL FROM} that you accept gets {250}.
Postfix, Exim, Sendmail, and OpenSMTPD do not know {CHECKPOINT}.
INetSim, which imitates servers for the analysis of malicious programs, contains code to send this reply.
Service closing the connection
The mail server is hanging up for now; unfinished mail is kept and sent again later.
The server announces that it closes the connection at once, whatever the client has just asked for.
The open transaction is lost with all its recipients; messages that were accepted earlier in the session stay accepted.
It may come unasked, and the client then finds it where it expects the answer to its next command.
An enhanced code tells more: {4.3.2} stands for shutdown or overload, {4.4.2} for a connection that broke or timed out, {4.7.0} for a rule of the receiver.
The server has too many connections open, either in all or from your IP address, or it is not in service at the moment.
Greylisting can look like this too, if the server prefers to drop the whole session.
The host is being shut down, or the client stayed silent for too long.
Leave the message in the queue: the next host in the MX list can be tried at once, the same one after 30 minutes or more.
If one provider keeps answering like this, reduce parallel connections to it and messages per connection before you write to its postmaster.
Read the text behind the code as well: if it speaks of unsolicited mail, missing TLS or an IP address that is not allowed, waiting alone does not help.
Find the limit that took effect in the server's log: connections per client, processes, load, or errors per session.
Treat the connection as closed and put off every recipient that has no final answer yet.
If commands were pipelined, their missing replies will not come any more.
Send {421} only if the connection ends right after it, for example at shutdown or under overload.
To put off one recipient and keep the session, send {450}; to put off a message at {MAIL FROM}, send {451}.
Postfix hangs up this way on a client that makes {smtpd_hard_error_limit} errors without delivering mail.
Account not prepared for this kind of login
The server cannot use this kind of login for the account before the user has logged in once by sending the password itself.
The user name is known, but the server stores nothing with which it could check a login by the chosen mechanism.
A single login with {PLAIN} shows it the password itself, from which it can make what the mechanism needs; the mechanism should then work in later sessions.
The password has not been judged, and it has not expired either: nobody has to choose a new one.
A server starts to offer {CRAM-MD5} or {SCRAM-SHA-256}, while its accounts come from an older database, such as the passwords of a Unix system, whose hashes do not serve these mechanisms.
Several devices or programs share one mailbox of Exchange Online for sending, or a batch job opens a connection for each message.
In your mail program, set the login method of this account to normal password, with TLS on, send one message, and then restore the former setting.
If the program cannot do that, ask the provider how to activate the stronger login, and do not try other passwords.
If the text speaks of concurrent connections, the login is in order: let no more than three connections send from a mailbox at a time, or spread the load over several mailboxes.
Before your submission server offers a new mechanism, find out which accounts lack its data, and make sure that {PLAIN} is offered under TLS, or these users are locked out.
Fall back on {PLAIN} only with the user's consent and only under TLS with a certificate that you have verified.
A hostile server can send this reply to get the bare password.
Use {PLAIN} once and return to the former mechanism in the next session.
After {4.3.2}, put the message back into the queue without any change to the login.
Send {432} only if a login with {PLAIN} really makes the account ready; if the mechanism is too weak for your policy, send {534}, and if the password has expired, send {535}.
It reveals that the user name exists, so let sites replace it by {535}.
Exchange Online uses {432} with {4.3.2} for something else: more than three connections are submitting messages at the same time, and this one has to wait.
The sources of Postfix, Exim, Sendmail, and OpenSMTPD contain no {432}, so check first whether the reply in a log is the limit of Exchange Online.
A text that begins with {STOREDRV}, such as sender thread limit exceeded, comes from the mailbox store of Exchange and speaks of load, not of a login.
Recipient put off for now
The recipient's mail server puts the message off for now; the sending server keeps it and tries again later.
Either the mailbox is busy or blocked at the moment, or a rule of the receiver does not let the message through yet.
The title misleads: many servers send this reply although the mailbox is in order, and mean the client's IP address, its host name, or the sender's domain.
The enhanced code or the text tells which: {4.2.1} and {4.2.4} point to the mailbox or the list behind it, {4.1.8} to the sender's domain, {4.7.1} to a rule.
At {RCPT TO} only this recipient waits, and those accepted beside it get the message in the same transaction.
Greylisting: the server has not seen this IP address before, or not with this envelope, and waits to see whether the client comes back.
The usual place is {RCPT TO}, where sender and recipient are known; greylisting by content is rare.
The envelope sender's domain, the name given with {EHLO}, or the reverse DNS entry of the IP address does not resolve.
Postfix by default leaves these checks until {RCPT TO}, so the reply seems to be about the recipient and is not.
The client sends, or the mailbox receives, more in a short time than the server allows.
The server asks another host whether the address exists, and has no answer yet.
The address is a mailing list whose members cannot be determined right now.
A submission server takes only messages of a higher priority for the time being.
A rule that looks at the content takes effect, and the message waits for all recipients, including those whom the rule was not meant for.
Wait: the message is still queued at your provider, and if you send it again, the recipient may get both copies.
Greylisting ends by itself if the retry comes from the same IP address with the same envelope.
A pool of sending hosts, or an envelope sender that changes with each attempt, makes the wait start anew.
If the text names your host or your sender domain, waiting mends nothing: repair the reverse DNS entry, the name given with {EHLO}, or the domain's MX and address records.
After the repair the queued message goes out by itself.
If the text names a rate, lower the number of messages per hour to that destination.
Share one greylisting database among all your MX hosts, exempt senders that are known to retry, and do not greylist authenticated clients.
While a new check is on trial, {450} is safe; once you trust the check, switch it to {550}, or a mistyped address is reported to its sender only after days.
Put off this recipient alone, and send the message to the others.
Make the first retries at intervals of about 30 minutes rather than of hours, because greylisting forgets an old attempt; OpenBSD's spamd does so after 4 hours.
Do not count {450} as a bounce: software that takes greylisting for a refusal strikes good addresses off mailing lists.
Send {450} if the mailbox or a rule of yours stands in the way and the same message may pass later.
If your own software or DNS fails, send {451}; if space runs out, {452}; if nothing will change, {550}.
For greylisting, RFC 6647 sees two reasonable choices: {450} if the session goes on, and {421} if it ends.
The provider refuses to change roles with the client: the login gives no access to one of the domains named, or requests come too often.
In the first case the list of domains has to be corrected, in the second the client has to wait longer.
Gmail sends {450} with {4.2.1} for a mailbox that receives mail too quickly, and also for a customer who exceeds the peak limit of its relay service.
If Postfix is told to check the sender's domain or the client's name, it sends {450} even where the name does not exist at all; {unknown_address_reject_code} and {unknown_client_reject_code} change that.
A message from a misconfigured host thus stays in its queue for days before the sender learns of it.
Postfix sends {450} with {4.7.1} to a client that exceeds its limits on messages, recipients, or {AUTH} commands in a period.
If deep protocol tests are enabled, Postfix's postscreen answers all recipients in the first session of a new client with {450} and {4.3.2}, and passes the next session on to the real server.
Exim with the control {fakedefer} keeps the message although it answers {450} after the data, so each retry brings another copy.
Temporary fault while processing
The recipient's mail server could not process the message just now; the message is kept by the sending server, which tries again later.
Something that the server needs has failed: a DNS query, a directory, a filter, a disk, or a host behind it.
Neither the address nor the message has been judged, because the server did not get that far.
After the end of the data the whole message waits with all its recipients, and the server must not deliver its copy later.
Clients also treat a connection that breaks off without a reply as a {451}, so not every {451} in a queue was sent by a server.
The server cannot decide yet whether it may talk to this client, because a lookup for its access rules fails.
The name servers of the sender's domain do not answer, so the server cannot check the domain or finish an SPF check.
The place where the server looks up its recipients does not answer: a table, a database, or an internal host.
The server asks such a host by a callout, a short SMTP session that ends before {DATA}.
The server asks the sender's own mail host by a callout whether the envelope sender exists, and that host is down or replies with greylisting.
The queue file cannot be written, or a filter for spam or viruses does not respond.
The key of a DKIM signature or the DMARC policy cannot be fetched from the DNS, and the server does not want to decide without it.
The submission server cannot reach the IMAP server from which it has to fetch the message.
If your own mail program shows {451} while sending, your provider has not taken the message: leave it in the outbox and send it again in half an hour.
If the text names your domain, test it from outside: every name server, the MX records, the SPF record with all that it includes, and the DKIM key.
If the text speaks of your IP address or its traffic, the receiver throttles you: send less, and increase slowly.
If the text names nothing of yours, only the receiver can mend the fault; after some hours, send text and time to the postmaster there by another route.
If attempts end without any reply, look for a firewall or a time limit on the path, and ask the receiver about duplicates: the message may have arrived each time.
Your log names the table, filter, or disk that failed, while the client sees only a general text.
If domains of many senders fail at once, suspect your resolver rather than their name servers.
Decide beforehand what happens to mail when a filter is down: {milter_default_action} in Postfix is {tempfail} unless you change it.
Use callouts only towards hosts of your own, or let mail pass when a callout gets no answer, as {defer_ok} does in Exim.
If SPF fails with the same DNS error at every retry, a {550} informs the sender after hours, while {451} hides the fault for days.
Treat a lost connection like {451} for all recipients of the open transaction.
Wait the full 10 minutes for the reply to the final dot: a client that gives up earlier sends again what the server may already have accepted.
Send {451} if your own system fails, or a service that you need for the decision.
Send {450} if a mailbox or a rule makes the client wait, {452} if space is short, and {554} if the fault will not pass.
A DKIM signature that does not verify is no reason for {451}; a key that cannot be fetched is one.
The provider cannot find out at the moment to which domains the customer has access, for instance because a database is down.
A sender's domain that cannot be resolved at the moment is {451} with {4.1.8} in Sendmail and {450} with {4.1.8} in Postfix.
Exim answers with {451} wherever an access rule cannot be decided, from the greeting to the end of the data.
If a milter puts a message off, or is down and the configuration says to wait, Postfix sends {451} with {4.7.1} and Sendmail {451} with {4.3.2}.
Postfix sends {451} with {4.3.5} if its own access rules are misconfigured, so the clients concerned wait until an administrator corrects them.
Microsoft 365 slows down IP addresses that suddenly send much more than before: {451} with enhanced codes from {4.7.500} to {4.7.699}.
The limit ends by itself if the traffic grows slowly over some days.
OpenBSD's spamd greylists with {451} after {DATA}, although RFC 6647 sees only {450} and {421} as reasonable choices.
OpenSMTPD refuses recipients beyond its limit with {451} and {4.5.3}, where RFC 5321 wants {452}; a client should send to the rest in a new transaction in either case.
Not enough storage for now
The mail server has no room for this message or recipient at the moment; delivery is tried again later.
Something runs short for the time being: disk space on the server, room in a mailbox, or places for recipients in the transaction.
The enhanced code tells which: {4.3.1} is the system, {4.2.2} the mailbox, {4.5.3} the number of recipients.
Free space is below the server's reserve, or the size declared with {SIZE} does not fit right now.
The mailbox is over its quota, or the transaction holds as many recipients as the server takes.
Without an enhanced code, look at the recipients after this one: if all of them are refused in the same way, it is the limit.
Space ran out while the server was writing the message; it keeps nothing of it.
Nothing has to be changed for a shortage of space: the queue tries again by itself for days.
If a destination often complains of too many recipients, lower their number per transaction for it.
If your mailbox is full, delete mail soon: waiting messages arrive without the sender's help while their retries last.
Free space in the file system of the queue and look at what is filling it.
If your limit of recipients is the cause, allow at least 100 in a transaction.
If {RCPT TO} meets the limit, send the message to the recipients confirmed so far, then start a new transaction for the rest.
Send {452} for a shortage that ends without the sender changing anything, and for the limit of recipients in a transaction.
A message that can never fit does not belong here: it would wait in the sender's queue for days and come back all the same.
Postfix answers {MAIL FROM} this way when the free space of its queue is below 1.5 times its size limit for messages, or below {queue_minfree} if that is set higher.
Nothing queued for these domains
No mail is waiting at the provider at the moment.
The login gives access to all the domains asked for, and the provider's queue holds nothing for any of them.
Client and server keep their roles, so the client can only ask again or quit.
Nothing has failed: the first digit is a 4 because the same question can have another answer a minute later.
A site with a changing IP address polls its provider, normally on port 366, and nothing has come since its last visit.
A single message for any of the domains would have been enough for {250}.
At the site that sent {ATRN}, nothing has to be done until the next poll; polls that follow too closely can be answered with {450}.
If mail is missing, check that the MX records of the domain point to this provider, and that the login owns the domain.
{ATRN} without names asks only for the domains of the login.
Ask the original sender whether a bounce has come back, because the provider returns what it cannot hand over.
At the provider that received {ATRN}, search the queues of all relays when a customer misses mail: the host that answers reports only on those that it can read.
End the poll as a success without mail; {450} and {451} are the answers to raise an alarm for.
Decide by the reply code: {4.3.2}, which is registered with it, means a system that accepts no messages and does not suit an empty queue.
Check the login first ({530}), then the right to each domain ({450} if it is missing, {451} if you cannot tell), and send {453} only after that.
You may also answer {250}, exchange roles, and send {QUIT} after {EHLO}; this tells the client the same.
Exim as a provider answers {250} if its access rules agree and looks for mail only then, so an empty queue shows as a session without messages.
fetchmail prints that there is no mail and does not count the poll as an error.
In answer to {MAIL FROM} or {RCPT TO}, the code is a {553} of a Postfix server that {soft_bounce} has made temporary; the text tells the cause.
Login or TLS not available for now
The server cannot check a login or start encryption at the moment; there is no reason to change the password.
The login failed because of the server: it could not reach or use what it needs to check passwords.
Whether the password was right stays open, and the message has not been offered yet.
The client may go on without a login, but a submission server will then answer {MAIL FROM} with {530}.
The service behind the login is down or overloaded, for instance the auth process of Dovecot, saslauthd, or the LDAP or SQL server with the accounts.
Gmail slows down a client that logs in too often; programs that open a session for each message meet this first.
The server offers TLS but could not load its certificate or key, typically after a renewal or a change of file permissions.
The client has started more new TLS sessions than Postfix grants it with {smtpd_client_new_tls_session_rate_limit}.
The text is Relay access denied: a mail program sends without a login, or the MX record of a domain points to a Postfix server where the domain is not set up.
Leave the password as it is, send again after some minutes, and tell your provider if the failure lasts.
If the text is Relay access denied, switch on the login for outgoing mail in your mail program.
If TLS is refused, mail for a destination with mandatory TLS waits or goes to the next MX; for the others, your policy decides whether clear text is better than delay.
If your own relay denies relaying, give your server a login there.
If the MX of the recipient's domain denies it, leave the message in the queue and tell the administrator of that domain.
Read the log of your server around that time: it names the socket, the timeout, or the database that stopped the login, and for TLS the file that could not be loaded.
If outsiders report Relay access denied, add the domain to those that you receive mail for before its senders give up.
Keep the credentials and report a failure of the server instead of opening a password dialogue.
After a refused {STARTTLS} the session is still in clear text, so send no password in it; an attacker on the line could have forged the reply for that purpose.
Send nothing behind {STARTTLS} before its reply has come; Gmail answers that with {454} and {4.5.0}.
After {AUTH}, send {454} if the fault is on your side and the same credentials can succeed later; if you have checked them and they are wrong, send {535}.
After {STARTTLS}, send it for a fault of the moment only: a server that knows that it cannot do TLS leaves the keyword out of its reply to {EHLO}.
To put off a recipient, send {450}.
TLS cannot be started now, and the session continues in clear text.
The client decides whether to send the message anyway, to wait, or to return it to its sender; in a later session it should try TLS again.
Postfix denies relaying with this code under {defer_unauth_destination}, which is part of its defaults, so that a mistake in its configuration delays mail instead of bouncing it.
For a login that it cannot check, Exim answers {435}, which no RFC defines, and OpenSMTPD answers {421}.
Sendmail answers {535}, as it does for a wrong password.
If a milter has put off the client, Postfix and Sendmail answer {AUTH} and {STARTTLS} with {454} and the text Try again later; login and TLS are not at fault then.
As clients, Postfix and Exim go on in clear text in the same session unless TLS is required for the destination; if it is, Postfix turns to the next host.
With {soft_bounce}, Postfix turns each {554} into {454}, at any command; the text then tells of quite another cause.
Sendmail as a client logs {454} with {4.7.0} by itself if the TLS handshake with the next host fails; no server has sent that reply.
.NET names the code {ClientNotPermitted} and speaks of a missing permission, which misleads if the server only had a fault.
Requested option unavailable for now
A delivery option that this message asks for is out of service at the receiving server for a while.
The parameter behind the address is known and its value is valid, but the server cannot act on it right now.
Whether it would take the sender or the recipient remains open; without the parameter, the command might succeed now.
If there are several parameters, only the text of the reply can tell which of them is meant.
The message carries a deadline in {BY}, and the server cannot accept it under its present conditions.
The reply to {EHLO} offers an extension while the component that does its work is down.
Let the queue try again, and compare the parameters in the logged command with the text of the reply.
If nothing changes for hours, ask the postmaster of that server which parameter is meant.
Repair the component, or withdraw its extension from the {EHLO} reply meanwhile: clients that do not see it leave the parameter out.
Repeat the command without the parameter only where that breaks no promise to the sender.
A deadline in return mode must not be dropped: such a message may only pass to servers that offer {DELIVERBY}.
Send {455} if you offer the extension and expect to serve the same request later.
A code that the extension itself prescribes comes first: a declared size for which there is no room gets {452}.
Once you offer {DSN}, never refuse a valid {NOTIFY}, {ORCPT}, {RET}, or {ENVID}, not even temporarily.
Stalwart sends {455} with {4.5.3} for too many recipients: deliver to those that it has accepted, and offer the rest in a new transaction.
Postfix, Exim, Sendmail, and OpenSMTPD never choose {455} by themselves; if one of them sends it, a local rule or a filter has set it.
Queue run not started
The server did not start to deliver the waiting messages now; they stay in its queue.
The server supports {ETRN}, but it has not started the queue for this node, and the code leaves the reason open.
The waiting mail stays in the queue, and normally the server tries it again by its own schedule, since the command only shortens the time until then.
The server cannot start another process, or a queue run for the same argument is still going on.
The server has {ETRN} switched off or does not allow it to this client, and puts that in the same words as a shortage.
At the site that sent {ETRN}, try once more after some minutes, then wait for the server's ordinary retry.
Do not wait if the server holds your mail until you call for it, as Sendmail can be told to do; ask its administrator to start the queue by hand.
If the answer is always the same, ask the server's administrator whether your site may use {ETRN} there at all.
Each backup host has a queue of its own, so the others have to be asked separately.
On the server that received {ETRN}, find in the log whether an access rule or a shortage was behind the refusal.
If it was a rule, list the customers who may start their queues, and nobody else.
Go on with the next name on the list, and do not repeat one in a loop, because a queue run is costly for the server.
Sendmail delays its answers more and more when one client sends many {ETRN} commands.
Send {458} if you would start the queue for this client but cannot do so now.
If the client or the name is what you object to, send {459} with the reason; if a transaction is open, send {503}.
Exim by default refuses {ETRN} this way whenever {acl_smtp_etrn} denies the command or is not set, so a lack of permission is the first thing to suspect there.
Postfix sends it if its flush service does not respond or rejects the request as malformed.
Queue start not permitted
The server does not let this site call for the messages that wait under this name.
The server starts queues on request for certain nodes only, or for certain clients, and this request is not among them.
The text gives the reason, for example that the name does not resolve.
Although the first digit is a 4, waiting changes nothing; the name in the command or a list on the server has to change.
The mail stays in the queue with its normal retries.
The server is not a relay for the domain, or the client is missing from the list of sites that it serves.
The name is misspelt, does not resolve, or names a queue that the server does not have.
The option character @ asks for all subdomains of a name, and the server does not release so much to this client.
At the site that sent {ETRN}, compare the name in the command with the domain that the server relays for you, and use the full domain name.
If it is right, give the reason in the text to the server's administrator and ask to be added; asking more often does not help.
On the server that received {ETRN}, allow a request only if both the name and the client are on your lists.
A stranger who names your customer receives no mail, since delivery goes to the customer, but can put load on your host.
Refuse requests for a whole top-level domain in any case.
Show the text to the administrator and stop asking for this name; other names of the site may still be accepted.
Send {459} if your rules forbid this request, and state the reason in words that tell the customer what to change.
A code that begins with 5 is no stronger form of it: a client reads that as a sign that {ETRN} is not supported or was sent wrongly.
Postfix sends it for a domain that is not in {fast_flush_domains}, which equals {relay_domains} by default; a client that {smtpd_etrn_restrictions} refuses gets the code of the rule instead, for example {554}.
Sendmail uses it, with {4.5.4}, for an unknown queue group only.
fetchmail counts it as a failed authentication, although the reply says nothing about a password.
Command not understood
The mail server did not understand a command of the sending program.
The line that has just arrived begins with no command of this server, is longer than the server reads, or contains bytes outside ASCII.
The server skips the line and waits for the next one; what was agreed before in the session still holds.
If the client did not mean the line as a command at all, the two sides no longer agree on where in the session they are.
The server is very old or part of a simple device and knows only {HELO}.
On an LMTP port it is the recommended answer to both commands, because {LHLO} replaces them there.
The client uses an extension that this port does not have, usually because a setting demands it whatever the reply to {EHLO} offers.
The client sends the message although {DATA} was refused, and the server takes each line of it for a command.
The rest of a message meets the same answer if it follows a line with a single dot that the client did not double.
A scanner or proxy speaks HTTP to the port, or a mail program starts TLS at once where plain text is expected first.
A firewall that inspects SMTP has overwritten a command that it does not allow with a row of the letter {X}.
The line does not fit into the server's buffer.
At {AUTH} the enhanced code is {5.5.6}, and Kerberos tickets of users in many groups are a known cause.
The domain is missing: in the example of RFC 1985, and from Postfix and Sendmail, an {ETRN} without a domain gets {500} and not {501}.
Compare host, port, and encryption in the settings with each other: TLS from the first byte belongs to port 465, {STARTTLS} to port 587.
If they are right, record one session on both sides of the firewall; if a command arrives as {XXXX}, switch its inspection of SMTP off.
Look at the rejected line in your log: the text of a message, binary data, and a row of {X} each point to a different cause.
After this answer to {EHLO}, introduce yourself with {HELO} and use no extension.
Send the message only after {354}, and double each leading dot.
Never send a line feed without a carriage return: some servers take it for the end of the line and read the rest as a new command.
Send {500} for a first word that your program does not know, private commands that begin with {X} included, and for a line above your limit of at least 512 octets.
If the word is familiar and only the function is missing, send {502}.
Do not hang up because of one such line; against a flood of them, end the session with {421}.
Exim ends the connection at the fourth unknown command; the option {smtp_max_unknown_commands} sets the limit.
Postfix answers HTTP requests and lines that look like header fields with {221}, Sendmail an HTTP request as the first line with {421}; both then hang up.
A Postfix server that is set to reject bare line feeds answers them with {550} {5.5.2} and closes the connection.
OpenSMTPD also sends {500} for arguments after {DATA} or {RSET}, where the standard asks for {501}.
After the data, {500} with {5.4.6} from OpenSMTPD means a mail loop; after a line that is too long, OpenSMTPD hangs up.
Error in the argument of a command
An address or an option that the sending program gave to the mail server is not written correctly.
The command is a valid one, but the server cannot parse what follows it: a host name, an address, a parameter, or an encoded login response.
The failure is limited to this command: recipients accepted before it stay accepted, and after a bad sender no transaction begins.
An enhanced code shows where the fault lies: {5.1.3} is the recipient's address, {5.1.7} the sender's, {5.5.4} a parameter.
The client gives no name, or one with a character that host names must not contain, typically an underscore.
The address has no angle brackets or two pairs of them, or a display name, a line break, or a second address stands inside.
Strict servers also refuse a space between the colon and the address, or an address without a domain.
A parameter occurs twice, or its value is malformed: a size that is not a number, or a deadline of zero seconds in return mode.
The response is not valid base64, the client sent data at once with a mechanism in which the server speaks first, or it cancelled the exchange with an asterisk.
In none of these cases has the server judged the password.
Something follows a command that takes no argument.
The name to be checked is missing or malformed.
The domain is malformed, or is a bare host name as in the example of RFC 1985.
Check the address character by character: a comma for a dot, a space at the end, or a name copied along with it is enough.
Look up the complete command in the log; the mistake is visible in it, and the reply often repeats the part concerned.
If {EHLO} gets this reply, give the host a name of letters, digits, hyphens, and dots; Postfix sends the name in {smtp_helo_name}.
Strip display names and line breaks from addresses, and give each recipient a {RCPT TO} of its own with one pair of angle brackets.
Encode login responses without line breaks, and with the pad character only at the end.
Send {501} if an argument breaks the grammar of its command, and repeat the offending part in the text.
If the argument is well formed, send {553} for a mailbox name that you do not allow, and {504} for a variant that you lack.
Behind an address, an unknown parameter gets {555}.
Postfix with {reject_invalid_helo_hostname} refuses a bad host name this way, but by default only at {RCPT TO}; the recipient is then not at fault.
Exim reads an unknown parameter as part of the address and complains of a malformed address.
The provider QQ Mail also sends {501} if the envelope sender is not the address of the account that is logged in.
Command known but not provided
A function that the sending program wanted to use is missing or switched off at the mail server.
The server knows which command is meant, but its software lacks the function, or the operator has switched it off.
No other spelling and no other moment changes this: the client has to do without the command.
A message is at risk only where the client insists on the missing function, on TLS for instance.
The operator does not want strangers to find out which addresses exist.
TLS is switched off at this port, or the server was built without support for logins, and the client's settings ask for it nevertheless.
A server without service extensions knows the word {EHLO} but cannot answer it as a modern one does; {HELO} works.
The client has reached port 366, where a provider only hands over waiting mail and needs no more than {EHLO}, {AUTH}, {ATRN}, and {QUIT}.
Ask the provider which host and port offer TLS and login, and do not allow unprotected sending instead.
If the function is meant to work, compare the reply to {EHLO} with your configuration; in Postfix, {smtpd_discard_ehlo_keywords} can hide {STARTTLS}, which disables it as well.
Choose optional commands from the reply to {EHLO}, and read the list again after {STARTTLS}.
Draw no conclusion about a mailbox from a refused {VRFY}, and do not strike it off a list.
Send {502} for a command that you recognize and deliberately leave out, and do not list it in the reply to {EHLO}.
If {VRFY} or {EXPN} is off for reasons of security, RFC 5321 demands {252}, so that nobody takes the answer for a judgement of the address.
If the command works and merely lacks one variant, send {504}.
Postfix with {disable_vrfy_command} answers {VRFY} with {502}; Sendmail answers a disabled {VRFY} with {252}, but a disabled {EXPN} with {502}.
The obsolete {SEND}, {SOML}, {SAML}, and {TURN} of RFC 821 get this code from Sendmail.
Postfix postscreen sends {502} {5.5.2} even for words that it does not know.
Command at the wrong moment
The sending program gave a command at a moment when the mail server does not accept it.
The server provides this command, but a step before it is missing, was refused, or is done already.
The session stays where it was and can go on with the step that is due, except after an error that involves {BDAT} or {BINARYMIME}.
The true reason usually stands further up in the log: {MAIL FROM} was refused, or every {RCPT TO}, and the client went on.
The client has not introduced itself, or went on although its {EHLO} was refused.
A transaction is still open, often because a connection was reused after an error without {RSET}.
{MAIL FROM} was refused, but because of {PIPELINING} the client had already sent the recipients.
No recipient has been accepted; a site may also answer {DATA} like this if a message has more recipients than its policy allows.
{DATA} came after {BDAT} or for a message announced as {BINARYMIME}, or a {BDAT} came after {BDAT LAST}; only {RSET} makes the state certain again.
The client is logged in already, has opened a transaction, or logs in where {AUTH} is not offered, for example before TLS.
The greeting was {554}; from then on, the server answers every command except {QUIT} like this.
Go back to the first refusal in the same session and act on that one.
If {AUTH} gets this reply, require TLS in the settings: many servers offer a login only under TLS.
If you refuse whole sessions, explain why in the greeting, because the later replies no longer do.
Judge each recipient by the reply to its own {RCPT TO}: one that got {450} stays in the queue, whatever {DATA} meets afterwards.
Send {RSET} before the next message after any failed transaction.
Send {503} only for a command that you would accept at another point of the session.
At {DATA} without any recipient {554} is as good; over LMTP only {503} is allowed.
For a missing login or missing TLS send {530}, and do not demand {EHLO} before {NOOP}, {HELP}, {EXPN}, {VRFY}, or {RSET}.
If all recipients failed with the same error, Exim repeats it above its {503} to {DATA}; Postfix sends {554} there.
OpenSMTPD sends {503} for a second {EHLO}, although RFC 5321 lets a client repeat {EHLO}, and for unknown parameters of {MAIL FROM} and {RCPT TO}.
Exim and Sendmail answer a {STARTTLS} that they do not offer with {503}, Postfix with {502}.
Variant of a command not supported
The sending program chose a login method or an option that the mail server does not support.
The server provides the command and can read its argument, but does not support what the argument selects.
In mail logs the code mostly concerns a login: the mechanism is unknown here, or allowed only over an encrypted connection.
The password has not been checked then, although a client that put it into {AUTH} has already revealed it.
The client insists on a mechanism that the {EHLO} reply does not list, or starts to log in before TLS is active.
The client calls itself {localhost} or gives a computer name without a domain, and the server wants a fully qualified name.
The domain of an address contains no dot, as in mail from scripts and devices that use their own host name.
The client requests {CONPERM} or {CONNEG}, the extensions of RFC 4141 for converting content, and the server has no such extension.
Someone asks for help on a topic about which the server has no text.
Turn on {STARTTLS} or TLS for outgoing mail in your mail program, and let the program choose the login method by itself.
Give every host that sends mail, printers and scanners included, a full name with its domain and a sender address in a real domain.
If your own users get {504} at login, tell them the port and the settings with TLS, and keep the requirement.
Take the mechanism from the latest {EHLO} reply, because the list may change with {STARTTLS}, and support both {PLAIN} and {LOGIN}.
Send {504} at {AUTH} for a mechanism that you do not have or that needs encryption first; {534} is for one that is too weak for this user.
For unknown parameters of {MAIL FROM} and {RCPT TO} the general code is {555}; {504} belongs there only if an extension prescribes it, as {CONPERM} does.
Postfix sends {504} {5.5.2} for host names and addresses that are not fully qualified; with {reject_non_fqdn_helo_hostname}, the client learns only at {RCPT TO} that its own name is refused.
Exchange Online sends {504} {5.7.4} for a mechanism that it does not offer, often {PLAIN} where only {LOGIN} is possible.
Sendmail sends {504} for {SMTPUTF8} and for the parameters of {DSN} where these extensions are switched off.
As a client, Sendmail itself writes {504} {5.6.7} if a message needs {SMTPUTF8} and the next server does not offer it; no server has sent that reply.
Host without mail service
The computer that was contacted takes no mail, so the message is not accepted there.
The host runs no real mail service, only a small program that turns away everyone who connects.
It is meant for a host that never takes mail, whoever sends it and whomever it is for.
What arrives in practice is often something else: Postfix uses the same reply to refuse a suspicious client and hang up.
The address names a single computer, such as a web server or a printer, instead of a mail domain.
If the domain has no MX record, the sender tries the computer itself.
The MX records of a real mail domain point to a host without mail service, which RFC 1846 ruled out.
The client continues after the refused greeting; the server repeats itself, or it closes the connection.
The client's IP address is on a blocklist, or the client has broken the protocol, and the server wants to free the connection at once.
Look at the part of the address after the at sign: it is probably the name of a computer, such as www.example.org, where the mail domain is example.org.
Look up the MX records of the domain; other hosts in the list can be tried at once.
If the domain does receive mail from others, read the reply as a block of your IP address, and check the blocklist that its text names.
If mail for your domain ends here, remove the host from the MX records.
If no mail is wanted, publish a null MX in the DNS, so that senders do not even connect.
If a Postfix server of yours sends it, look for {521} in its access tables and blocklist replies, and for the action drop in the settings of postscreen.
Remember the refusal even if the server hangs up before your {QUIT}; a client that sees only a lost connection keeps the message in its queue for days.
Send {521} as the greeting of a host that never takes mail from anybody.
To refuse particular clients send {554}, to refuse a recipient whose domain has a null MX send {556}, and during an outage send {421}.
A submission server must not send it.
Postfix hangs up after every {521} from an access table or a blocklist rule, at whatever command.
Its manual says that this is not standard SMTP and recommends it only against botnets and other malware.
Postfix postscreen, set to drop, greets a client on its own denylist with {521} and {5.3.2}, so the registered enhanced code does not prove a host without mail service.
Postfix also sends {521} and hangs up after a malformed {BDAT} command, because raw message data would follow.
Under RFC 1846, a relay in the MX list used the code at {RCPT TO} to refuse mail for another host; {556} has taken over this role.
Login or TLS is missing
The mail server wants a login or an encrypted connection first, so the settings for outgoing mail have to be completed.
The session lacks something that the server demands before this command: a login with {AUTH}, or encryption, which {STARTTLS} turns on.
The refusal says nothing about the sender, the recipients, or the message, and the missing step can follow on the same connection.
Both causes share the enhanced code {5.7.0}, so only the text, or the refused command, tells which of the two it is.
A mail program, a printer, or a script uses a submission server without a user name and password for outgoing mail.
If {AUTH} was tried and failed earlier in the session, this reply is only its consequence, and the reply to {AUTH} holds the cause.
The client talks in clear to a server that demands TLS: encryption is off in its settings, or a device on the path has removed {STARTTLS} from the list after {EHLO}.
The server takes mail for its own domains from strangers, but this recipient is elsewhere, and it relays for its users only.
A mail server delivers to the submission host of a domain instead of its MX host, because of a wrong route or a wrong MX record.
Only users who have logged in may look up addresses on this server, so the reply is the same for good and bad ones.
Switch on the login for outgoing mail in your mail program, and choose the encryption that your provider names.
The recipient cannot help: a submission server that answers like this belongs to your own provider.
If the host is the relay for your outgoing mail, store an account for it, in Postfix with {smtp_sasl_password_maps}, and make TLS mandatory on that route.
If the host belongs to the recipient's domain, check the route and the MX record instead of asking for an account.
If your MX host gives strangers this answer, move the demand to the submission port.
RFC 3207 forbids a public server to insist on {STARTTLS} for local mail, and a login is something that other domains do not have.
Keep the message and mend the session in this order: {STARTTLS}, {EHLO} once more, {AUTH}; a login made before {STARTTLS} no longer counts after it.
If the refusal comes at {RCPT TO} or later, send {RSET} first, because {AUTH} is not allowed inside a transaction.
Send {530} if the client can help itself with {AUTH} or {STARTTLS}, at the latest at {MAIL FROM} on a submission server.
A login that fails gets {535}; a user who is logged in but may not use this sender or recipient gets {550}.
If TLS is active and too weak for you, send {554}: the client cannot start it again in the same session.
Here it can only be TLS that is missing, usually with the text Must issue a STARTTLS command first.
RFC 4954 exempts these commands from the demand for a login; RFC 3207 exempts nothing but {EHLO}, {NOOP}, {STARTTLS}, and {QUIT} from the demand for TLS.
The provider hands over the waiting mail of a domain only to a host that has proved with {AUTH} that it serves this customer.
Exchange Online answers {MAIL FROM} this way, with {5.7.57}, if a device or program uses its submission host without a login.
OpenSMTPD marks both causes with {5.5.1} instead of {5.7.0}.
It also sends {530} with the text Sender rejected to a user who is logged in and may not use this envelope sender; one more login does not help there.
Login method not strong enough
The mail server does not allow this way of logging in for the account; the mail program has to use a more secure one.
The server's policy demands more of this user than the mechanism named in {AUTH} offers; other users may still be allowed to use it.
The list of mechanisms after {EHLO} is made before the server knows the user, so a client learns of such a rule only by trying.
Whether the password was right remains open, and the server may have seen it by now.
An old mail program or device still logs in with {PLAIN}, {LOGIN}, or {CRAM-MD5}, while the account has been moved to a stronger mechanism.
The account is protected by a second factor, and a program that knows only user name and password presents the normal password.
Choose another login method for the outgoing server in your mail program, for example the provider's own sign-in page; if there is none, update the program.
If the provider issues app passwords, create one for this program; the normal password is refused however often you type it.
Compare the mechanism that your relay client chose with the server's list after {EHLO}, and exclude the weak ones, in Postfix with {smtp_sasl_mechanism_filter}.
On your submission server, stop announcing a mechanism that no account may use any more.
Continue with another mechanism from the server's list, the strongest first, and try each of them only once.
Never step down to a weaker one and never leave TLS out: an attacker who can alter the session may have forged the refusal to get at the password.
Send {534} only if your list holds a stronger mechanism that this user can really use.
A mechanism that lacks nothing but TLS stays out of the list until TLS is active, and an attempt to use it gets {504}.
If the stronger mechanism is the one that fails because the account first needs a login by the old one, send {432}.
Gmail sends {534} with {5.7.9} and the text Application-specific password required; in spite of the code, the same mechanism then works with an app password.
With {5.7.14} it asks the user to log in with a web browser first, before the program tries again.
Postfix, Exim, Sendmail, and OpenSMTPD contain no reply {534} of their own: with them, a mechanism that policy forbids for a user ends in {535}.
Login refused
The mail server did not accept the login; user name and password have to be checked before the next attempt.
The exchange has come to its end, and what the client presented does not open the account.
It is also the general answer for a login that fails: an unknown user, a wrong password, a locked account, and a service that is switched off can all look the same.
No mail has been offered yet, so the message is still in the outbox or queue of the client.
The stored password is out of date or mistyped, or the user name lacks its domain.
User name and password are right, but the account may not use SMTP, or the provider wants an app password and does not say so with {534}.
An OAuth token is invalid, or was issued for a different scope.
The last {334} before the refusal then carries the reason as encoded JSON, which most logs do not show in readable form.
If all users fail from one moment on, suspect the server's access to its password store: {454} would be right, but Sendmail answers {535} then too.
On a public server, floods of refused logins under ever new user names come from strangers who guess passwords, not from users in trouble.
Try the same user name and password on the provider's website; if they work there, look in the account settings for app passwords or a switch for SMTP.
After a change of password, correct it on every device, because a forgotten one that keeps trying can get the account locked; a locked account then refuses the right password too.
Do not turn encryption off as an experiment: the password would cross the network in clear.
Stop the queue for this relay, test the stored password with a single login, and release the queue only when that login works.
Remove the {AUTH} line and the client's lines after it from any log that you pass on: base64 is no encryption, and with {PLAIN} they hold the password.
On your submission server, search the log for the real reason, which the reply ought to conceal.
If all logins fail at once, restore the service behind them before anybody changes a password.
Ask the user for new credentials, or try another mechanism, but never repeat a refused password automatically.
Servers may hang up after three failures in a session; some also slow the client down or lock the account.
A relay client keeps the mail in the queue, since the password is at fault and not the mail.
Send {535} when the credentials are refused, with the same text and after the same time whether the user exists or not.
If the password store does not respond, send {454}; for a response that is no valid base64, {501}; for a mechanism that you do not offer, {504}.
Let at least three attempts fail before you close the connection.
As a client, Postfix treats the refusal as temporary and keeps the mail queued, unless {smtp_sasl_auth_soft_bounce} is set to no.
With {smtp_sasl_auth_cache_name} it remembers the refusal and spares that host further attempts with the same password.
Gmail says {535} with {5.7.8} for a bad password; changing the password of a Google account also revokes all its app passwords.
Microsoft's servers pair {535} with {5.7.3} for a wrong user name or password.
Exchange Online adds {5.7.139} if policy forbids the login, for example because SMTP logins are disabled for the organization or the mailbox; then only an administrator can help.
OpenSMTPD holds the reply back for a random time of less than a second, so that its speed does not betray which part was wrong.
This login method needs TLS
The mail server accepts this kind of login only over an encrypted connection, so encryption has to be switched on.
The mechanism named in {AUTH} would be allowed, but not on a connection that anybody on the path can read.
RFC 2554 introduced the code in 1999; RFC 4954 keeps it for the record only, because a server should not even announce such a mechanism before TLS is active.
A client that put its credentials into the {AUTH} line has already sent them in clear when the refusal arrives.
Encryption is switched off for the outgoing server, and the client uses {PLAIN} or {LOGIN} as soon as the session has begun.
Either the server announces them before TLS in spite of the advice in RFC 4954, or the client tries them without looking at the list.
Set the outgoing server to TLS, usually on port 465, or to {STARTTLS}, usually on port 587.
Change the password afterwards if it was sent on a network that you do not trust.
Make TLS mandatory in the client, not merely possible; otherwise the next server that accepts the login in clear gets the password without a warning.
Send {STARTTLS}, read the list after the new {EHLO}, and only then choose a mechanism.
If {STARTTLS} is not offered, stop and report it: the offer may have been removed by an attacker.
Do not send {538} in new software: announce mechanisms that reveal the password only under TLS, and answer an attempt to use them before with {504} and {5.5.4}.
If nothing at all is allowed before TLS, {530} with the demand for {STARTTLS} says so.
In either case refuse before you check the password, so that the reply does not tell whether it was right.
Two server libraries still send it: aiosmtpd with {5.7.11}, and smtp-server, from the makers of Nodemailer, with {5.7.0} and a text that asks for {STARTTLS}.
The second of them announces the mechanisms before TLS and refuses them when they are used.
Postfix with {smtpd_tls_auth_only} uses the words of {538} but follows RFC 4954: the code in front of them is {504}, with {5.5.4}.
No such mailbox, or refused by policy
The receiving server refuses: there is no such mailbox, it is disabled, or a rule there forbids the message or its sender.
Three reasons share this reply: the mailbox does not exist, it is closed to the sender, or a policy forbids the command.
At {RCPT TO} one recipient is refused and the others stay in the transaction; after the end of the data the message is refused for all of them.
The enhanced code tells more: {5.1.1} claims an unknown mailbox, {5.2.1} a disabled one, {5.7.1} and its neighbours a policy.
It need not tell the real cause: a site may send {5.7.1} so as not to disclose which check failed.
The site refuses the client as such, because of its IP address or of the host name that it gives.
SPF says that the client may not send for this domain ({5.7.1} or {5.7.23}), or the SPF record itself is broken ({5.5.2} or {5.7.24}).
The mailbox of the envelope sender is unknown, or its domain takes no mail ({5.7.27}), so that a bounce would be lost.
A submission server does not let this account use the address, or the address must be in ASCII ({5.6.7}).
The address is misspelt, the person has left, or the account has expired: {5.1.1}, {5.1.6}, or {5.2.1}.
The server is not responsible for the recipient's domain and the client has not logged in: the MX records are wrong, or a mail program does not authenticate.
A rule refuses this client or sender: the IP address is on a blocklist or has no valid reverse DNS ({5.7.25}), or a list is closed to outsiders ({5.7.2}).
Many servers check the sender only now, so that a text about a rejected sender address belongs to {MAIL FROM}.
A submission server does not let this account send the message, or a rule refuses the transaction once all recipients are known.
The message itself is refused: spam, a forbidden attachment, a missing or faulty DKIM signature ({5.7.20} to {5.7.22}), or the DMARC policy of the author's domain, often as {5.7.26}.
The refusal can also come from a filter of the recipient.
There is no such user or list, a list was asked for as a user, or the client may not ask.
With {5.6.8}, only the parameter {SMTPUTF8} is missing.
Compare the address in the bounce with the intended one letter by letter, and delete a wrong entry from the suggestions of your mail program.
If the address is right, tell the recipient by another channel and give the whole bounce to your administrator.
Read the command and the whole text in the log first: a text about SPF, DKIM, DMARC, a blocklist, or reverse DNS is about your side.
Mend that cause, verify it with a test message to another provider, and only then send the refused messages anew.
For a listing, stop what led to it and apply to the operator of the blocklist; the postmaster of the refusing site can seldom remove it.
If the recipient's own MX host refuses to relay, tell the administrator of the domain by another channel.
If mail from a known sender is refused, look first at your own filter rules and blocked senders, then ask your administrator for an exception.
Give all hosts in your MX list the same current list of mailboxes, and answer {450} while accounts are being moved.
Name the rule and a contact in the text, because a blocked sender learns nothing else from you.
Strike an address off a list only if {RCPT TO} was refused with an enhanced code that calls the address bad, such as {5.1.1} or {5.1.6}.
For {5.2.1}, wait until the refusal repeats for days, because the mailbox exists; a policy such as {5.7.1} or {5.7.26} says nothing about the address.
Store the command, the enhanced code, and the text with each failure, so that a policy against you does not empty your list.
Do not apply a refusal of {MAIL FROM} to later messages: it must not be cached.
Send {550} at {RCPT TO} for an unknown mailbox and for relaying that you refuse, and at {EHLO}, {MAIL FROM}, or {RCPT TO} for a policy.
After the data, send it only if the message is refused for all recipients: a client cannot tell which mailbox was meant.
If the lookup failed, send {451}; if the block will end by itself, {450}.
If the name could never be a mailbox, send {553}; if the recipient's domain is not yours and has a null MX, send {556}.
Postfix by default puts off its rules on client, greeting name, and sender until {RCPT TO} ({smtpd_delay_reject}).
It answers unknown mailboxes with {550}, but relaying and blocklisted clients with {554}.
Exim uses {550} for nearly everything that its access rules deny, even in place of the greeting, unless the configuration names another code.
When Exim verifies the sender by a callout, its {550} can quote the reply of the sender's own server: an unknown local part in that text is the sender's.
An Exim site can answer the end of the data with {550} and deliver the message nevertheless.
Sendmail as a client writes {5.1.1} into its bounce when {550} answers {RCPT TO} without an enhanced code, even if the text tells of a policy.
Gmail sends {5.1.1} for an unknown account and {5.2.1} both for an inactive account and for one that receives too much mail at the moment.
It uses {5.7.1} for spam, low reputation, and faulty header fields alike, {5.4.5} for the daily limit of a sender, and {5.7.26} for failed checks of SPF, DKIM, or DMARC.
Outlook.com refuses bulk senders that do not pass SPF, DKIM, and DMARC with {5.7.515}.
Exchange Online refuses an address that is not in its directory with {5.4.1} and the text Access denied, which looks like a policy but means an unknown recipient.
Refused, try another address
The server takes no mail for this recipient, but its answer may name the address to use instead.
The server knows the address and will neither deliver nor forward mail for it; the text names the address to try.
Only this recipient drops out of the transaction, and no copy travels to the new address: somebody on the sender's side has to send it there.
If {5.7.1} follows the code, or the text names no address, the reply is merely a refusal to relay.
The recipient has left for another organization, and the old one publishes the new address without forwarding.
The client has brought mail for a domain that this server does not serve; RFC 2034 shows such a reply in its example.
Mail for the address would be rejected, and the reply must spell out the complete new mailbox.
Have the recipient confirm the new address, for example by telephone, then send the message to it and correct your address book.
If the text speaks of relaying or forwarding to remote hosts, find out why your server delivers there: a wrong route, an outdated MX record, or a relay that expects a login.
Leave the decision on the proposed address to the user: a program that redirects mail by itself obeys anyone who can alter the connection.
Accept a text without any address, and treat the reply like {550} in that case.
Publish a new address only with its owner's consent; after a dismissal it may have to stay private.
Send {551} if you know a better address, may disclose it, and do not forward; with forwarding it is {251}.
Without an address to offer, send {550}, with {5.1.6} for a mailbox that has moved and {5.7.1} for refused relaying.
Send {550} without the address also if the new address is not ASCII and {MAIL FROM} came without {SMTPUTF8}.
Sendmail sends {551} with {5.1.1} and the new address for users whom its feature {redirect} marks as moved.
As a client it reports {5.1.6} for a {551} without an enhanced code.
Postfix names the new address of a user in {relocated_maps} in a {550} with {5.1.6}.
Postfix also answers {BDAT} with {551}, for an empty chunk that is not the last and for chunks after an earlier error; no recipient has moved then.
Storage limit exceeded
The message is too large or the mailbox is full, and as long as that is so, sending it again does not help.
A fixed limit stands in the way: the message is larger than the server or the mailbox accepts, or the mailbox has used up its quota.
The enhanced code tells which: {5.3.4} is the limit of the system, {5.2.3} the limit of one mailbox, {5.2.2} its quota.
Nothing waits in a queue: whoever wants the message to arrive has to act and send it anew.
If {552} answers {RCPT TO} because of too many recipients, a client should treat it as temporary and send the rest in a new transaction.
The size declared with {SIZE} is above the server's maximum; no data has been transferred yet.
This mailbox is full or takes smaller messages only; the other recipients are not affected.
The message proved larger than the limit, or than its declared size, only when it had been transferred.
The server finds only now that a mailbox is full; the message is then refused for all recipients.
Make the message smaller; encoding makes attachments a third larger, so a link is better for large files.
If the mailbox is full, tell the recipient by another channel.
Make room or ask your administrator for a larger quota, then have the message sent again.
Compare the size limits of all your hosts on the path and announce the smallest with {SIZE}, so that messages fail before the transfer and not after it.
Declare the size at {MAIL FROM} if the server offers {SIZE}, and do not even try a message above the maximum that it announces.
Do not strike the address off a list for a message that was too large; {5.2.2} and {5.2.3} even say that the mailbox exists.
Send {552} if the message stays unacceptable until it shrinks or a limit is raised.
For too many recipients in a transaction send {452}, unless your site refuses such messages on principle.
After the data, do not send it if you accepted the declared size and the message keeps to it.
Postfix as a client deliberately takes {552} after {RCPT TO} as permanent in every case, because otherwise a message that is too large would look deliverable.
Address not allowed as written
The server does not allow one of the addresses: it is written wrongly, or this sender may not use it.
The server objects to the name itself, before any question whether mail can be delivered to it.
At {MAIL FROM} the objection is to the sender's address and ends the transaction before it has begun; at {RCPT TO} it strikes one recipient.
A corrected address is usually accepted at once, unlike after most refusals with {550}.
The sender's address has no domain, or a domain that does not exist in DNS; scripts and devices that send as a bare user name cause this.
A submission server ties addresses to accounts: the user is not logged in, or the account does not own the sender's address.
Spaces, a trailing dot, a missing at sign, or two addresses in one: remains of copying or of an import into an address list.
The recipient's address has characters beyond ASCII, and mail cannot be sent to it in that form ({5.6.7}).
Type the address anew instead of copying it, and look for stray characters at both ends.
If your own address is refused, choose the sender identity that belongs to the account with which you log in.
Give scripts, printers, and containers a complete sender address in a domain that exists and takes bounces.
Where one account sends for several people, enter it as an owner of each address in the table of the submission server.
Publish an ASCII alias beside each internationalized address, so that senders without {SMTPUTF8} can reach it.
Check addresses when they are entered, where the user can still correct them, and never repair one silently.
At {VRFY}, show all lines of the reply to the user: each can name a mailbox that fits the question.
Send {553} for a mailbox name that your rules exclude, whoever uses it.
If the command cannot be parsed because of it, send {501}; if the name is sound and the mailbox does not exist, {550}.
For an address that must be ASCII, it is {553} at {RCPT TO}, but {550} at {MAIL FROM}.
The name fits several mailboxes; the lines of the reply can list them.
The user chooses one, and no address has been refused.
Gmail sends {5.1.2} for a recipient's domain that it cannot find, {5.1.3} for a malformed recipient, and {5.1.7} for a malformed sender.
Postfix sends {5.7.1} with the text Sender address rejected when {reject_sender_login_mismatch} applies, usually only at {RCPT TO}.
Sendmail refuses a sender's domain that does not exist with {5.1.8}, and one that is missing with {5.5.4}.
OpenSMTPD sends {553} with {5.1.0} for a sender's address that does not parse, where {501} would fit.
If {MAIL FROM} has an address in UTF-8 but no {SMTPUTF8}, Sendmail sends {553} and {5.6.7}, where RFC 6531 has {550}; Postfix does so with {strict_smtputf8}.
Yahoo lists {553} beside {554} as its general refusal: for an invalid address, failed DKIM or DMARC, and an IP address on a blocklist alike.
General refusal
The mail server refuses the message or the connection; the rest of its answer gives the reason.
This is the refusal for everything that has no code of its own, so the text behind it matters more than the number.
How much is lost depends on the command: at the greeting the whole session, at {RCPT TO} one recipient, from {DATA} on the message for all its recipients.
The enhanced code shows at least the area: {5.5.1} is a protocol problem such as a message without recipients, {5.6.0} concerns the content, and {5.7.1} is a policy of the server.
The client's IP address is on a blocklist or forbidden by a local rule, or the client sent data before the greeting.
The connection is already encrypted; TLS cannot be started twice.
A submission server finds an address that it cannot use, for example one whose domain is not fully qualified.
The server does not handle mail for this domain and the client is not allowed to relay.
Or the client's IP address is on a blocklist: many servers check it only now.
Every recipient was refused before; the causes stand in the replies to {RCPT TO}.
A filter takes the message for spam or malware, its sender cannot be verified with SPF, DKIM, and DMARC, or its header is faulty.
Less common causes are a mail loop and a message with UTF-8 in its header that a recipient cannot take.
The submission server cannot fetch the message from the IMAP server, is not trusted there, or finds the message too large.
If the text speaks of relaying, switch on authentication for outgoing mail in your mail program, or use the submission server of your own provider.
If the text names an attachment, a link, or a fault in the message, mend that; otherwise pass the whole text on to your administrator.
If the greeting refuses you, check the reverse DNS name of your outgoing IP address and the blocklists.
Then use the link or contact in the text, because mail to the postmaster there would meet the same refusal.
If the refusal comes after the data, check SPF, DKIM, and DMARC for the domain in the sender's address, and count the {Received} lines for a loop.
If a host in the MX list denies relaying, only the administrator of that host can mend it.
Search the log for the client's IP address and the time: the line names the rule or the filter that refused.
If your server denies relaying for one of your own domains, enter that domain on every host in its MX list.
Put all lines of the reply into the bounce.
After a refused greeting, send {QUIT} and try the next host in the MX list.
If {DATA} is refused because no recipient was accepted, report the reply to each {RCPT TO} instead.
If {DATA} was pipelined and is accepted without any recipient, send only the final dot.
Send {554} as the greeting to a client that you will not serve, say why in the text, then wait for {QUIT} and answer anything else with {503}.
Send it at {DATA} if no recipient has been accepted, and after the data if no other code names the cause.
For a mailbox or a policy send {550}, for a limit of size or storage {552}, for an argument that does not parse {501}.
No SMTP service here: the server refuses this client, or all clients, before it knows sender and recipient.
The TLS handshake gave the server too little authentication or privacy; it refuses every command except {QUIT}.
Postfix sends it by default for {reject_unauth_destination}, for {reject_rbl_client}, and for {REJECT} in an access table.
Because {smtpd_delay_reject} is on by default, a blocked client meets the refusal only at {RCPT TO}.
A Postfix that was never configured otherwise merely defers relaying, with {defer_unauth_destination} and {454}.
Postfix and Exim as clients move on to the next MX host after a greeting with {554}.
After the last host, Exim returns the message, while Postfix by default keeps the message in its queue ({smtp_skip_5xx_greeting}).
Once it has greeted with {554}, Exim closes the connection without waiting for {QUIT}, and Sendmail still accepts {EHLO} and refuses {MAIL FROM} with {550}.
If a filter refuses without a reply of its own, Sendmail sends {554} with {5.7.1} after the data, but {550} at {MAIL FROM}, {RCPT TO}, and {DATA}.
Postfix sends it with {5.4.0} for a message that has passed too many hosts, Sendmail with {5.4.6}, although RFC 3463 keeps {X.4.6} for temporary failures.
Yahoo adds {5.7.9} if it cannot verify the sender with DKIM, SPF, or DMARC; the registry knows {5.7.9} only as a login mechanism that is too weak.
GMX greets a client from a blocklist with several lines; the last one holds a link to the explanation.
Requested option unknown to the server
The message asks for a delivery option that the receiving server does not have.
Behind the address stands a parameter that the server does not recognize or cannot carry out.
The address itself is not the reason: the same command without the parameter can succeed at once.
At {RCPT TO} only one recipient is refused, but clients usually give all recipients the same parameters, so the others get the same answer.
The client asks for notifications with {NOTIFY}, {ORCPT}, {RET}, or {ENVID}, and the server does not offer {DSN}.
{SMTPUTF8} or {BODY} is used with a server that does not offer the extension for it, or in a session that was opened with {HELO}.
The deadline in {BY} is shorter than this server ever accepts.
A filter or proxy announces the extensions of the server behind it, but one of the two does not understand their parameters.
A program has put a display name or other text on the line, and the server takes a word of it for a parameter.
Send the message again without a request for a delivery receipt.
If an address contains letters outside ASCII, use its form in plain ASCII, if there is one.
Find the parameter in the logged command, and keep your server from using its extension with this destination; Postfix does so with {smtp_discard_ehlo_keyword_address_maps}.
Compare the {EHLO} reply that outsiders see with what every server behind it supports.
Use only parameters whose extension stands in the {EHLO} reply of the same connection; RFC 5321 forbids all others.
The parameters of {DSN} can be left out, and 8-bit content can be converted; a message that needs {SMTPUTF8} goes back to its sender.
Send {555} for a parameter of an extension that you do not offer, and for a valid request that you will never fulfil.
A known parameter with a malformed value gets {501}, and one that fails only for the moment gets {455}.
Servers disagree: where {DSN} is not offered, its parameters get {555} from aiosmtpd, {501} from Postfix, Exim, and Stalwart, {503} from OpenSMTPD, and {504} from Sendmail.
Gmail sends {555} {5.5.2} for a command line that it cannot parse, such as one with a display name inside the angle brackets.
Domain with a null MX
The domain in the recipient's address has declared that it receives no mail.
The server has asked the DNS about the recipient's domain and found a null MX: an MX record without a host, which declares that the domain takes no mail.
The refusal therefore comes from the sender's own submission server or from a relay; the domain itself was never contacted.
The sender learns this on the first attempt; with a domain that merely runs no mail server, the message would wait in the queue for days.
The address was mistyped or remembered wrongly and hits a name that exists without mail, such as www.example.com or a domain bought because it looks similar.
A bounce or an automatic reply goes to a sender address in such a domain; the address was usually forged.
Compare the domain letter by letter with the one that the recipient gave you; if it is right, only another address helps.
Query the MX record of the domain: a single record with preference 0 and a dot as its host confirms the reply.
If others see a real mail host there, your resolver still holds the old record; wait until its lifetime is over.
If the domain is to receive mail, replace the null MX by records of your mail hosts; the two must not stand side by side.
Do not publish a null MX for a domain that appears in sender addresses, because receivers may refuse that mail.
Show the refusal to the author at once, and remove the address from mailing lists: every mailbox of the domain is unreachable.
Send {556} with {5.1.10} at {RCPT TO} if your server would have to pass the message on and the DNS shows a null MX for the recipient's domain.
If it is the sender's domain that has the null MX, send {550} with {5.7.27}; a host that speaks for itself sends {521}.
Postfix as a server sends it only under {reject_unknown_recipient_domain}; otherwise its client notices the null MX and bounces the message with {5.1.0} and without any reply code.
Sendmail writes {556} and {5.1.10} for a null MX that it finds on delivery, so the code can stand in its bounces and logs although no server has sent it.
The router {dnslookup} of Exim declines such an address, and without a further router it is treated like any other address that cannot be routed.
A survey of 1983 found servers that answer {RSET} and {NOOP} with {200}, a success code of the predecessor protocol MTP and never legal in SMTP.
Sendmail still sends the code, when built for debugging, after its own debug command.
Exim sends the code after the end of the data if the client asked for {PRDR} and the message has several recipients; one reply for each recipient follows.
The extension stands only in draft-hall-prdr-00, an Internet-Draft of 2007 that never became an RFC.
Postfix with its test setting {soft_bounce} on sends the code instead of {500}, for example after an unknown command.
In reports of Exchange on delayed messages, {400} with {4.4.7} is a note of the sending server on its own queue.
Postfix with its test setting {soft_bounce} on sends the code instead of {501}, so the client repeats even a malformed address until its queue time ends.
Postfix with its test setting {soft_bounce} on sends the code instead of {502}, for example after {VRFY} if that command is disabled.
Before version 8.17.1, Sendmail by default used {403} for trouble with {STARTTLS}; since then it uses {454}, to match the RFCs.
Postfix with its test setting {soft_bounce} on sends the code instead of {503}, for a command out of order.
Postfix with its test setting {soft_bounce} on sends the code instead of {504}, the default answer of its rules against host names and addresses that are not fully qualified.
Exchange Server sets the code with {4.2.0} on messages in its own queue whose recipient address belongs to more than one object of the directory.
Copied lists give {420} for a timeout, and no server is known to send it for that.
The registry lists the code beside {432} for {4.7.12}, and no RFC gives it a text.
The documentation of Stalwart shows {422} with {4.2.2} for greylisting, and copied lists give {422} for a full mailbox; both look like {4.2.2} without the dots.
OpenSMTPD answers {RCPT TO} with the code and {4.2.4} if an alias, a forward file, or a mailing list cannot be expanded for now; the number is {4.2.4} without the dots.
The code occurs only in an example in appendix E of RFC 3464, for a connection that timed out.
The report in that example calls {426} an SMTP diagnostic, although a host that does not answer cannot have sent it.
The registry lists this temporary code for {5.5.1}, which RFC 3463 keeps for permanent failures, and no RFC gives it a text.
Postfix with its test setting {soft_bounce} on sends the code instead of {530} if the server demands {STARTTLS}.
Exchange Server writes the code with {4.3.1} into its tracking and connectivity logs if a disk of that server is full; the number is {4.3.1} without the dots.
Exim answers {AUTH} with the code if the credentials cannot be checked for now or the check fails internally, where RFC 4954 provides {454}.
Postfix with its test setting {soft_bounce} on sends the code instead of {535}, so that a wrong password looks like a temporary problem.
A sending Exchange server writes the code with {4.4.1} into its queue and into its reports if the next host does not answer.
The reports may name that host as the author of the reply, but the number is {4.4.1} without the dots and comes from Exchange itself.
OpenSMTPD uses the code inside its own bounce generator after an error of input or output; other servers never receive it.
Copied lists give {442} for a dropped connection; with dots the number would be {4.4.2}, the enhanced code for a bad connection.
Copied lists give the code for too many hops; the number looks like {4.4.6}, the enhanced code for a routing loop, without the dots.
Copied lists give the code for a message that timed out because of the receiving server; the number looks like {4.4.7}, the enhanced code for an expired delivery time, without the dots.
Copied lists give the code for a routing error; with dots the number would be {4.4.9}, which the registry does not contain.
The bounce parser Sisimai ascribes the code to draft-martin-smtp-ipv6-to-ipv4-fallback-00, an Internet-Draft that never became an RFC: the client is to retry at once over IPv4, because the message fails SPF and DKIM.
Copied lists give the code for an error of the sender's own mail server; the number looks like {4.7.1} without the dots.
The second digit 7 breaks the grammar of RFC 5321, so a parser that follows the grammar to the letter cannot read such a reply.
A help page of one Korean mail host gives the code where a login is required; the code defined for that is {530}.
Quoted bounces show that the list service groups.io sends the code with {5.1.1} after the end of the data if the sender is not subscribed to the group.
Copied lists give {510} for a bad recipient address.
Servers with the recipient check chkuser send the code, with {5.1.1} at the end of the text, if no mailbox has the name.
The number is {5.1.1} without the dots.
Copied lists give the code for a recipient domain that the DNS does not know; the number looks like {5.1.2}, the enhanced code for a bad destination system, without the dots.
Copied lists give the code for an incorrect address type, without saying more; the number looks like {5.1.3}, the enhanced code for an address with bad syntax, without the dots.
Sisimai ascribes the code to draft-fanf-smtp-quickstart-01, an Internet-Draft of 2007 that never became an RFC: the client is to use the correct identifier with {QHLO}.
Some servers send the code with {5.2.0} or {5.2.2} for a full mailbox; some administrators set it in the Dovecot quota service, where instructions give {552}.
The number is either {5.2.2} without the dots, or a slip for {552}.
RFC 5248 registered the code with {5.7.10}, as in use without a specification, for a login that needs encryption first.
The Go library go-smtp answers {AUTH} in this way if TLS is required.
The registry lists the code beside {538} for {5.7.11}, and no RFC gives it a text.
OpenSMTPD sends {524} with {5.2.4}, the number with dots, if the expansion of a recipient fails for good or yields nobody.
RFC 5248 registered the code with {5.7.13}, as in use without a specification, for a correct login to a disabled account.
Sample bounces carry {525} for disabled recipients instead, where {5.2.1} is the registered enhanced code.
The registry lists the code among others for {5.7.1}, and no RFC gives it a text.
Exim answers {RCPT TO} with {533} for another reason: while Exim verifies the recipient, the next server does not offer {SMTPUTF8}.
Bounce rules of several programs quote the code with {5.7.1} for recipients that are inactive, blocked, or deleted, in one case at the Russian provider Rambler; no raw bounce was found.
Zoho Mail answers {RCPT TO} with the code and {5.4.1}, saying that the destination domain rejects the mail; the number is {5.4.1} without the dots.
One sample bounce shows the filtering service MessageLabs rejecting a recipient with the code, without an enhanced code and without a reason.
Sisimai ascribes the code to draft-moore-email-addrquery-01, an Internet-Draft of 2015 that never became an RFC, and does not say what the draft means by it.
Sample bounces show refusals by policy, such as a client address without a reverse DNS entry, or a failed DMARC check at the French provider Laposte.
The number is {5.7.1} without the dots; its second digit 7 breaks the grammar of RFC 5321.
A single reply is known, quoted in the bounce rules of ZoneMTA: the address of the client is on a blocklist.
No lost dots explain the number, because enhanced codes have no subject 9; the second digit 9 breaks the grammar of RFC 5321.
Both answer {HELP}: {211} reports how the server is doing, {214} explains how to use it.
RFC 5321 allows either of them after {HELP} and sets no rule for the choice, so a client has no reason to tell them apart.
The RFC's own text for {211} mentions help as well, which is why servers differ here.
In doubt {214} is right, because most texts that servers send here are instructions.
{220} is the go-ahead at two places, the greeting and {STARTTLS}; {250} reports that a command, from {EHLO} to the end of the data, has done its work.
A line with {250} that contains the word {STARTTLS} is only the offer of TLS; encryption begins after the {220} that answers the client's own {STARTTLS}.
A client that reads only the first line of a long greeting takes the next {220} for its reply to {EHLO}, and then each {250} for the reply to the wrong command.
Send exactly {220} at these two places and {250} to {EHLO}: RFC 5321 lets clients go by the first digit, but the SMTP client of Python compares all three.
The question is who ends the session: with {221} it is the client, which has asked for the end with {QUIT}; with {421} it is the server, without being asked.
If a client keeps connections open for reuse and finds {421} with {4.4.2} on the next use, only the server's time limit for silence has run out: no message is concerned, and a new connection is enough.
Never announce a shutdown with {221}: a client that has just sent {MAIL FROM} or {RCPT TO} reads the first digit as success of that command.
{235} tells the client that the server now knows who is sending; {250} tells it that a step of the mail itself, such as a sender or a recipient, is accepted.
A line with {250} that lists {AUTH} and its mechanisms is the offer of a login; only {235} shows that a login took place.
If nothing but {221} follows {235} in a log, the client has logged in and sent nothing, as the account test of a mail program does.
Answer a successful {AUTH} with {235} only: the SMTP client of Python takes a {250} there for a failed login.
During {AUTH}, {334} asks the client for one more response, whatever came before; only {235} means that the login is complete.
With {OAUTHBEARER} a valid token brings {235} at once, so a {334} in its place already announces the refusal.
Where a password is asked for, a log that ends at {334} does not show a wrong password: the client did not respond, because its user cancelled or the connection broke.
After a wrong password, end the exchange with a refusal instead of asking again with {334}: the SMTP client of Python abandons a login that takes more than five responses.
At {RCPT TO}, {250} and {251} both accept the recipient; the only difference is information: {251} adds that the mail will go on to the address in its text.
A client that compares the reply with {250} alone takes a recipient that was accepted for a refused one; the SMTP client of Python allows for both codes.
A {250} does not show that the mail stays there: it looks the same for a local mailbox and for an address that is forwarded to another provider.
In doubt {250} is right: hardly any client acts on the new address, while anybody who tries addresses at {RCPT TO} can collect it.
Asked with {VRFY}, a server that answers {250} has looked the address up and found it; one that answers {252} has not looked, or does not tell what it found.
What {252} says at {VRFY}, that mail is welcome and nothing is certain, {250} says at {RCPT TO} on every server that looks mailboxes up only later.
If a program that cleans address lists takes {252} for a yes, it keeps every invented name at the sites that have switched {VRFY} off.
If only the part after the at sign was checked, send {252} even for a domain of your own, because the mailbox has not been verified.
{354} only asks for the message; it is the {250} after the final dot by which the server takes responsibility for it. Until then, the client has to keep the message.
A log that ends at {354} proves neither delivery nor loss: the server may have accepted the message while its {250} was lost on the way, and the next attempt then delivers a second copy.
Keep the time from the final dot to {250} short, and do slow work such as delivery or forwarding afterwards: a client that stops waiting sends the message again.
Both tell the sender that the recipient has another address; the difference is who sends the message there: after {251} the server does, after {551} nobody does unless the sender acts.
Both serve the sender only if somebody reads the text: an unread {251} costs nothing, while an unread {551} means that the message never arrives.
Each has a silent counterpart that discloses nothing, {250} for {251} and {550} for {551}, so a site that hides new addresses must send neither {251} nor {551}.
When an address moves, forward with {251} or silently for a time, and change to {551} only when the forwarding ends.
After {VRFY}, {550} is a result: no such user, or no permission to ask. {252} is the absence of a result, and the address can be good or bad.
An address that got {252} at {VRFY} can still meet {550} at {RCPT TO}, because the server may look mailboxes up only there.
At {EXPN}, {550} does not prove that a list is missing: in an example of RFC 5321 the reply only denies access.
Do not hide your addresses by answering every {VRFY} with {550}: RFC 5321 does not allow it, and good addresses would be taken for bad ones.
Each asks for input that is not a command: {334}, after {AUTH}, for a single line of a login; {354}, after {DATA}, for a whole message.
If a client takes one for the other, the harm differs: a line of a message after {334} only makes the login fail, but a password sent after {354} becomes part of a message.
Do not rely on the common first digit: the SMTP client of Python accepts only {334} as a challenge and only {354} after {DATA}.
At {AUTH}, {432} by its definition concerns one account, which needs a login by another mechanism first; {421} would have met any account, because the server serves nothing more on this connection.
{421} sends the client away with all that it has not delivered yet; {450} puts off what one command asked for, at {RCPT TO} a single recipient, and the server takes the next command.
After a greeting with {421}, Exim as a client holds back all mail for that host until the next retry; after {450} to {RCPT TO}, only mail from this sender to that recipient.
Postfix as a server limits connections with {421}, and messages or recipients that come over them too fast with {450}.
At {EHLO}, Postfix as a client tries {HELO} after {450} and leaves after {421}.
If some recipients of a client may pass and others not, only {450} can separate them; {421} is for a reason that would stop all of them.
A server that sends {451} could not do what this one command needed and waits for the next; a server that sends {421} leaves, whether or not anything has failed.
The same fault can show as either: if the queue fails to take over a message at the end of the data, Postfix sends {451} and stays, while OpenSMTPD sends {421} and hangs up.
If some messages meet {451} while others pass on the same connection, suspect a lookup or a filter that only they need; {421} hits whatever is being transferred at that moment.
If the failed part is needed for every message, {421} spares the client more attempts that must fail; if it is needed for some lookups only, {451} lets the others through.
Both are temporary, but {421} ends the session with everything that is still open in it, while after {452} the session continues.
A common mistake is to hang up on a client that merely names many recipients: it comes back and runs into the same limit again.
If the shortage hits every message, a full file system for instance, {421} as the greeting spares both sides a useless session.
{454} takes one function out of the session, the login or TLS, and the client may go on without it; {421} takes the session itself, whichever function has failed.
After {455} it can help to leave a parameter out of {MAIL FROM} or {RCPT TO}; after {421} there is no session left in which to repeat the command in any form.
{500} answers one line that made no sense to the server; {421} can be the end of a long series of such lines, or have nothing to do with the client at all.
The cause of {501} stands in the logged command and can be found by reading it; for {421} the command is no clue, because the same command written correctly would have met it too.
The difference shows at {EHLO}: after {502} a client introduces itself with {HELO} and goes on; after {421} it has to try another host or another time.
{503} follows from what happened earlier in the same session; {421} can interrupt a correct sequence of commands, for a reason of the server's own, such as a shutdown.
A login that fails with {504} may succeed at once with another mechanism from the list; with {421} no mechanism was judged, and none can be tried on this connection.
{421} comes from a mail server that cannot serve the client at the moment; {521} comes, by its definition, from a host that has no mail service and wants none.
In an access table or a blocklist rule of Postfix, {421} makes the server hang up as {521} does; the manual warns that a real mail server may come back after {421} until its message expires.
If a host has sent {421} for days on every attempt, ask its postmaster whether it takes mail at all, because {521} may be what the host ought to say.
A host that is to take mail again must not send {521}, not even during maintenance: senders return at once what {421} would have kept in their queues.
{530} asks for a step that the client can take in the same session, {STARTTLS} or {AUTH}; {421} leaves no step to take, whether or not the client has logged in.
{534} is about one user and one mechanism, and the list after {EHLO} holds a better one; {421} in reply to {AUTH} has not compared anything with a policy for logins.
Each {535} refuses one set of credentials; a {421} after several of them stops further attempts, and a {421} without them says nothing about the password.
For an address list the difference is decisive: {550} at {RCPT TO} may report that the mailbox does not exist, while {421} at the same place reports nothing about it.
After {551} the message can reach the recipient only at another address, which the text should name; after {421} it can reach the same address, as soon as the server takes up its service again.
{421} is about the server and its connection, whatever the message; {552} is about this message or this mailbox, whatever the server's state.
If large messages break off with {421}, suspect a time limit during the transfer rather than a size limit: a size limit says {552} and the session goes on.
A bounce that quotes {421} means that the retries ran out; the text of the earlier attempts says what the server objected to.
A message that is too large never justifies {421}: the client would offer it again in full at every retry.
If the third {RCPT TO} meets {553}, the first two recipients stay in the transaction; if it meets {421}, all three are taken out of it, although no name was objected to.
As a greeting, {421} asks the client to come back later, because the server does not serve it at the moment; {554} says that there is no service here for this client.
A {421} that meets only your hosts, at every hour and for days, is probably a block: connect from another network to compare, and if that works, look for the cause as you would after {554}.
In Postfix a milter chooses between the two at the connection: a permanent rejection becomes {554}, its {421} stays {421}, and after any other temporary answer the client is greeted with {220} first.
For a client that you do not mean to serve later either, send {554}: after {421} its sender learns of the block only when the last retry has failed.
There are two places to look: for {555} the parameters behind the address and the extensions that the server offers, for {421} the server's state and the number of connections to it.
A server that sends {421} speaks of itself; one that sends {556} speaks of somebody else, namely the recipient's domain, whose DNS record declines all mail.
With {432} the cause lies in the sending account, in its login data or its number of connections; with {450} it lies in a recipient or in a rule of the receiver.
Behind a {451} something on the server has broken down; behind a {432} all parts work: at {AUTH} one account lacks the data for the chosen mechanism, and after the data a limit of Exchange Online applies.
{452} counts what the message needs, space or places for recipients; {432} counts nothing of the message, and in its second use, at Exchange Online, it counts connections.
At {AUTH}, {454} ends by itself when the server has recovered; {432} does not end by waiting, because the user first has to log in once by another mechanism.
RFC 4954 pairs {4.7.12} with {432} only, while {4.7.0}, which usually stands behind {454}, says no more than that security is concerned.
Either can also be a brake on a client that sends too much: Exchange Online uses {432} after the data, Gmail {454} at {AUTH}; then fewer connections or logins help.
If the lookup of the account fails, send {454}; if the lookup succeeds and finds no data for this mechanism, send {432}.
A server that answers {AUTH} with {432} has read the exchange and found the user; with {500} it does not know the command or could not take in so long a line.
At {AUTH}, {501} comes if the response cannot be decoded or the client broke off; to send {432}, the server must have understood whose login it is.
{502} at {AUTH} means that there is no login here for any account; {432} means that there is one, for which this account is not prepared yet.
For {503} the moment is wrong, for instance because the client is logged in already; for {432} the account is not ready, and no other moment in the session would change that.
A second account tells them apart: the mechanism that gets {504} is refused to everybody on this connection, the one that gets {432} works for accounts that are prepared.
{521} speaks for a host on which nobody can leave mail; {432} proves the opposite, a server that lets its users send and knows the user name that was just given.
{530} means that no login is in force; {432} means that a login was attempted and that the account has to be made ready by one login with another mechanism.
The two send the user in opposite directions: after {432} one login by a simpler mechanism is wanted, after {534} only a stronger mechanism is accepted.
{535} refuses the login that was tried; {432} asks for another kind of login first, and the password that the user has may well be right.
{PLAIN} under TLS is the test: with the right password it succeeds after {432}, while a password that is wrong gets {535} there as well.
A {432} that comes only after the data has nothing to do with the login, because whoever has reached {DATA} on that server is logged in.
If your software cannot tell missing data for the mechanism from an unknown user, send {535}: a false {432} sends the user from one mechanism to another for nothing.
After the data, {550} is a judgement on the message or its sender; {432} there comes from Exchange Online, which only counts the connections that one mailbox has open.
{552} measures the message or the mailbox that is to receive it; {432} would meet an empty message as well, since it depends on the account that sends.
At {AUTH}, {554} means that the TLS of this connection is too weak for any command; {432} finds no fault with the connection and asks one account for a different login first.
{450} is meant: a mailbox or a rule makes this mail wait. {451} is a mishap: something that the server needs for its work has failed.
Software blurs the line: a rule that puts mail off leads to {450} in Postfix and to {451} in Exim, so {451} alone does not prove a fault.
{4.3.0} and {4.3.5} behind {451} speak of the receiver's own system; {4.7.1} occurs with both codes and settles nothing.
After the data, a rule of yours deserves {450}: RFC 5321 names policy as its reason there, and a postmaster who reads {451} looks for a defect instead.
With {450} a mailbox or a rule makes the mail wait; with {452} only room is missing: on the disk, in the mailbox, or in the transaction for one more recipient.
Too many recipients can mean either in Postfix: {452} with {4.5.3} counts the recipients of one transaction, {450} with {4.7.1} those of one client within a period.
For a mailbox, the enhanced code tells the two apart: {4.2.2} belongs to {452} and is a full mailbox, {4.2.1} belongs to {450} and is one that is closed for the moment.
Send {452} for recipients beyond your limit only if a new transaction for the rest may follow at once; for a limit per hour send {450}, because the next transaction would meet the same limit.
At {RCPT TO}, {450} means a mailbox or a rule that makes the client wait, and {454} means relaying that Postfix denies; at {AUTH} and {STARTTLS}, the usual code is {454}.
A retry is the cure for greylisting with {450}; no retry cures a relay denial with {454} until somebody changes a configuration.
If a filter puts a client off at {AUTH}, Postfix and Sendmail send {454} with {4.3.0} whatever temporary code the filter chose; the login service is not at fault then.
If you slow down a client that logs in too often, keep {454} for real faults: mail programs report a failure of the server on {454}.
At {MAIL FROM}, {455} can be about a deadline in {BY} that the server cannot meet at the moment; {450} there is about the client, the sender's domain, or a rate, whatever the parameters are.
With {500} the server made no sense of the line, so neither a recipient nor a rule has been considered; {450} by its definition has one of the two as its reason.
{501} concerns how the line is written, {450} what it says: an unreadable address or host name meets the former, a readable one that a rule puts off the latter.
Every client that sends this command to the server gets {502}, whatever mail it brings; {450} goes to one client or one mail, while others pass with the same command.
Two senses of later: {450} means later in time, in a new session; {503} means later in this session, after the step that is still missing.
Where Postfix checks host names and domains, {504} means that the name is incomplete, and {450} that the name is complete but cannot be found in the DNS.
With {450}, the client has reached a working mail server that may take this message later; with {521}, by its definition, a host on which no real mail server runs.
On a submission server, {530} comes before any look at the mail, because a login or encryption is missing; {450} can meet a known user too, once the server has looked at the mail.
To {AUTH}, Postfix sends {450} if the client logs in too often, whichever mechanism it has chosen; {534} objects to exactly that choice.
In reply to {AUTH}, {535} is the result of the login; {450}, known from the rate limit of Postfix, stops the attempt before any credentials are checked.
The standard explains both with an unavailable mailbox or a policy: {450} leaves the decision on this mail to a later attempt, {550} is the decision.
Postfix with address verification sends {450} even for a recipient that its probe found undeliverable, unless the administrator has changed the code to {550}.
While {soft_bounce} is on, Postfix sends {450} with {4.1.1} where it would otherwise send {550} with {5.1.1}.
A bounce that quotes {450} says that the retries ran out, and not that the address is wrong.
Weigh the two mistakes: {550} sent in error loses the message and may take a good address off mailing lists; {450} sent in error keeps the sender waiting for days for bad news.
{551} shows that this server does not serve the address, and its text may name another; {450}, if the mailbox is its reason, shows that the server still has the mailbox.
{552} measures the message or the mailbox and finds a limit exceeded; {450} has measured nothing of the kind, so a smaller message fares no better.
{553} turns the name in the address away, and another spelling or another sender's address may help; {450} accepts the name as such and makes the mail wait.
A server that sends {450} waits for something, such as a retry or a repaired DNS entry; a server that sends {554} has refused the client or the message and waits for nothing.
Both can stand in one session: if {RCPT TO} met {450} for every recipient, {DATA} often gets {554} with {5.5.1}, which only says that no recipient is left.
In that case {450} counts and the message stays queued; a client that acts on the last reply bounces it by mistake.
In access tables, Postfix keeps the two as a pair: {REJECT} leads to {554}, and the actions that defer lead to {450}.
For a client on a blocklist, {554} lets its administrator know within minutes; {450} suits only a listing that expires before the queue of the client gives up.
{555} refuses an option that the client attached to the address, for example {SMTPUTF8}; {450} puts off the mail itself, and hardly ever because of an option.
{556} rests on a fact that anybody can look up in the DNS, a null MX of the recipient's domain; {450} usually rests on a rule or a mailbox that outsiders cannot see.
With {451}, something at the server is broken; with {452}, the server is in order, and only space or the number of recipients has reached a limit.
A full disk shows up as either: Exim and Postfix send {452} if they notice the lack of space at {MAIL FROM}, and {451} if writing the message fails because of it.
For the postmaster of the receiving site, {451} after the data is therefore a reason to look at the free space too.
Send {452} if you know that room is what is missing, because a smaller message or fewer recipients may then succeed; if a write failed for an unknown reason, {451} claims less.
Both admit a fault of the server, at different places: {454} where the login or TLS is set up, {451} where a sender, a recipient, or a message is processed.
Both report a fault at the server: behind {455} only the part that serves one parameter has failed, behind {451} a part that plain mail needs too, such as a filter or the queue.
A firewall that overwrites a command can make a healthy server answer {500}; {451} comes from a server that understood the command and then failed, at a query, a disk, or a filter.
The times in a log help: {501} comes at once, since the server has only read the argument, while {451} often follows a pause in which a query or a filter did not answer.
At {MAIL FROM} and {RCPT TO}, which every mail server needs, {451} is common and {502} is rare.
At {VRFY} and {ETRN}, {502} means that the service is not offered, and {451} that it failed for this request.
In a pipelined session, {451} at {MAIL FROM} is often followed by {503} at each {RCPT TO}: {451} is then the cause, a fault of the server, and {503} merely its consequence.
{504} turns away the variant that the client asked for, and a plainer command may pass; {451} says nothing against the request, because the server failed in handling it.
As a greeting, {451} leaves open whether this client may send mail, because the server cannot check it now; {521} says that nobody may, because the host takes none.
The missing part tells them apart: under {451} the server lacks something, such as an answer from a database; under {530} the client's session lacks a login or TLS.
Both can end the same check, of a recipient or of the sender's domain: {451} means that the check brought no result, {550} that the result is against the mail.
SPF is the model case: a DNS error during the check calls for {451}, a record that cannot be interpreted for {550}, and the enhanced codes {4.7.24} and {5.7.24} differ only in the first digit.
The costly mistake is a user directory that fails and is read as empty: the server then sends {550} for every address, and senders delete good ones.
In Exim the two are the defaults of its access rules, {451} for deferring and {550} for denying, so either can also express a plain policy.
Let the way in which the lookup ended decide: an answer without a match allows {550}; an error or a time limit that ran out calls for {451}.
To send {551}, the server must have looked the recipient up and found that the mail belongs elsewhere; with {451} at {RCPT TO}, that lookup may be what failed.
When the end of the data meets {552}, the server has compared a size with a limit; when it meets {451}, the server failed while storing or checking the message, whatever its size.
{553} is a judgement on a name in {MAIL FROM} or {RCPT TO}; {451} after the same command means that none was possible, for instance because no name server answered.
{451} says that the server could not finish its work on the message, {554} that it did and refuses, or that it will not begin at all.
Both are general codes, so the reply text decides: a filter, a queue file, or a lookup that failed fits {451}; a rule, a blocklist, or a judgement on content fits {554}.
If the same message meets {451} at every retry while other mail passes to the same server, something in that message is the cause, and waiting helps no more than after {554}.
While a fault on your side can still be repaired, keep to {451}, because the queues of the senders then hold the mail for you; {554} would return all of it at once.
A client that opens with {HELO} and uses no extension gives no cause for a standard {555}; {451} can meet it like any other client, because a lookup, a filter, or a disk has failed.
For {556}, the DNS has answered that the recipient's domain takes no mail; {451} can come from the same query when no answer arrives.
A recipient refused with {452} would be welcome if a mailbox, a disk, or the transaction were not full; one refused with {454} by Postfix belongs to a domain to which this client may not relay.
Both may pass with time, but {455} concerns an option behind the address, such as {BY}, and {452} the storage or the number of recipients, with or without options.
Each can mean that something is more than the server takes: for {500} it is the characters of one command line, for {452} the size of the message or the list of recipients.
If {SIZE} is part of the command, {501} means that its number cannot be read, and {452} that the number is sound but more than the server can store for now.
Freed space on the server, or the next transaction, can end {452}; neither helps against {502}, because somebody has to install or switch on a function, or the client does without the command or turns to another host.
{452} at {RCPT TO} asks the client to bring this recipient later; if {DATA} then gets {503}, the site may mean that a message with so many recipients is not wanted at all.
At {RCPT TO}, {504} rejects how the request is made, for example a domain without a dot, while {452} would also meet a perfect address, because a mailbox, a disk, or the transaction is full.
A server that sends {452} stores mail and has filled its store or one transaction; a host that sends {521} has, as the standard intends it, no store for mail that could be full.
At {MAIL FROM}, {530} demands a login or an encrypted connection; {452} demands nothing of the client and comes from a look at the free space and the declared size.
{452} means that the mail would be delivered if there were room; {550} means that the mailbox does not exist or a rule forbids the mail, and more room would change nothing.
For cleaning an address list the two are opposites: {452} with {4.2.2} shows that somebody has this mailbox, {550} with {5.1.1} that nobody has it.
An abandoned mailbox may bring {452} for weeks and {550} after that, so a {452} that does not end is a reason to ask its owner for another address.
A limit of recipients that your software has gets {452} in every case; only a limit that your site has set as its policy may get a refusal for good, such as {550}.
With {551} the server keeps no mail for this recipient and may say who does; with {452} it would keep or pass on the mail, but cannot take any more at present.
Both say that there is no room, and the first digit decides for how long: {452} is a shortage that passes, {552} a limit that stands.
For a full mailbox servers send either, {452} with {4.2.2} or {552} with {5.2.2}.
RFC 3463 calls a full mailbox a temporary condition, while the IANA registry lists that cause with {552} only.
For a full mailbox, {452} is kinder if its owner reads mail regularly, and {552} more honest if nobody has opened it for months.
{553} looks at how a mailbox is called or who may use that name, {452} at how full it is, or how full the server or the transaction is.
{452} blames the server's own lack of room; {554} blames the client or the message, or does not say what it blames, and a server with free space sends it just the same.
If every {RCPT TO} got {452}, the {554} that may follow at {DATA} is only the consequence: the recipients stay in the queue.
After the data, the enhanced code tells a full disk from a message above the size limit: {4.3.1} comes with {452}, {5.3.4} with {554} or {552}.
When your disk fills up while a message arrives, do not let a general error handler answer {554}: foreign mail would bounce because of a fault that you can repair within the hour.
A client that leaves out {SIZE} may get past {555} on a server that does not know it; the same omission does not help against {452}, because the missing room is still missing.
{452} describes the storage or the limits of the server that answers, and {556} the DNS records of another domain, which that server has read before any space was needed.
A new server that is not fully set up can send either at {RCPT TO}: {455} if the component behind an offered extension is not running, {454} if the recipient's domain is not entered yet.
When a client tries {STARTTLS} or {AUTH}, {500} means that the command is foreign to this server, and {454} that the server has the function and cannot perform it.
At {STARTTLS} and {AUTH}, {501} finds fault with what the client wrote, and {454} finds fault with nothing on the client's side.
A port without TLS or login by design answers {STARTTLS} or {AUTH} with {502}; {454} belongs to a port that is meant to have them and has lost them for a while.
{503} to {AUTH} or {STARTTLS} is a matter of order, as when the same step is done twice; {454} reports that the step came in order and failed all the same.
At {AUTH}, the name of the mechanism alone leads to {504}, and a different mechanism may work at once; {454} affects every mechanism that depends on the failed service.
{521} denies that the host has any mail service; {454} comes from a working mail server, of which one function is out of order or not granted.
{530} demands a login or TLS from the client; {454} says that exactly this login or TLS fails at the moment, through a fault of the server.
If a server demands TLS with {530} and answers {STARTTLS} with {454}, no client gets any further until its TLS is repaired; of the two replies, report the {454}.
A client that goes on after {454} can turn a delay into a bounce, because the {530} that follows at {MAIL FROM} is permanent.
For a client without a login that wants to relay, other servers say {530} at {RCPT TO} where Postfix may say {454}; the remedy is the same.
Report the fault in the reply to {AUTH} or {STARTTLS}, and leave the demand as it is: at {MAIL FROM}, {530} stays right even while your login service is down.
With {534} the server knew the user's rule and applied it to the mechanism; with {454} it could not finish the check, so there is no reason yet to change the mechanism.
After {454} nobody knows yet whether the password is right, because the server could not check it; with {535} the server says that the login does not succeed with it.
With Dovecot behind it, Postfix sends {454} only if it loses or cannot reach the Dovecot process, and {535} for every failure that Dovecot reports, even one of its database.
Sendmail sends {535} with {5.7.0} for every exchange that fails, whatever the library behind it says; {454} at {AUTH} has other causes there.
In doubt send {454}: a false {535} makes mail programs ask their users for a new password, and some users will replace the right one by a wrong one.
{454} from Postfix to {RCPT TO} usually has one cause, relaying that is not granted; {550} from other servers can be that too, but is more often an unknown mailbox or a policy.
{551} knows the recipient and can say where the mail belongs; {454} at {RCPT TO} knows only that the domain is not its own and that the client may not relay.
{552} with {5.2.2} shows that the mailbox exists on this server; {454} to {RCPT TO} shows only that Postfix does not relay to the domain for this client, whether or not the mailbox exists.
{553} at {RCPT TO} objects to the address as it is written; {454} there finds the address well formed and objects that this client brings mail for a foreign domain.
At {RCPT TO}, Postfix denies relaying with either, finally with {554}, provisionally with {454}; elsewhere {454} is a login or TLS that fails, {554} a refused message or session.
In a relay denial, {4.7.1} and {5.7.1} have the same cause; they differ only in the rule that was matched, {defer_unauth_destination} or {reject_unauth_destination}.
With TLS, the handshake lies between the two: before it, {454} says that it cannot begin, and after it, {554} says that its result is not good enough.
Deny relaying with {454} only while your list of domains is new and may have gaps; afterwards {554} tells the sender at once.
An option behind the address is what {555} rejects, in {MAIL FROM} too; {454} at {RCPT TO} rejects the relaying, with options or without.
{556} repeats what the owner of the domain has published in the DNS; {454} at {RCPT TO} is this server's own unwillingness to relay, and the domain may well take mail from others.
For {455} the server has read the whole line and understood each parameter; {500} breaks off earlier, and a long row of parameters can itself be the cause, by making the line too long.
Rewriting the value of the parameter can cure {501}; it is no answer to {455}, which accepts the value as written and depends on the condition of the server.
{502} closes a whole command to the client, {455} one option of {MAIL FROM} or {RCPT TO}, while these two commands themselves keep working for other messages.
{503} finds the client's commands in the wrong order; {455} finds the order right and the server unable to do what one parameter asks.
From OpenSMTPD, {503} can concern a parameter too, namely an unknown one.
The request to convert content, {CONNEG}, shows the line between them: a server without this extension has to send {504}, and {455} suits a server that has it and cannot serve it at the moment.
A server must have introduced itself with its extensions before {455} makes sense; {521} normally stands in the place of the greeting, before the client could request any option.
{530} at {MAIL FROM} demands something of the session, a login or TLS, and so meets every sender alike; {455} depends on what this one message requests.
In the rejected command, {455} refers to the words after the closing angle bracket; {550} refers to the address inside the brackets, to the client, or to a rule about them.
An address that comes with {551} is a way out for the message; after {455} another mailbox at the same server gains nothing, since its command would carry the same parameter.
A declared {SIZE} is a parameter as well, yet {552} refuses it, because its extension names that code; {455} is left for parameters whose extension names none for a temporary failure, or names {455} itself.
Who has to act differs: {553} is a matter for the person who wrote or configured the address, {455} for the operator of the server, whose extension is out of order.
With {455} the number alone points to one parameter of {MAIL FROM} or {RCPT TO}; {554} at these commands refuses the client, the relaying, or an address, and only its text says which.
Both refuse a parameter of {MAIL FROM} or {RCPT TO}: with {455} the server has the extension and cannot use it now, with {555} it lacks the extension or never grants what was requested.
Look for the extension in the {EHLO} reply of the same session: if it is missing there, {455} promises something that no retry will bring.
For the deadline in {BY}, RFC 2852 names both codes: {455} if only the present state of the server stands against it, {555} if that server could not accept it at any time.
RFC 5321 is stricter about {555}, which the server will send, than about {455}, which it should send and which gives way to any code that the extension prescribes.
Ask whether the same line could pass tomorrow without new software and without a changed configuration: if so, send {455}, otherwise {555}.
{556} is decided by the domain in the address, even if nothing follows the address; {455} is decided by what follows it, even if the domain takes mail gladly.
{500} says that the server did not recognize the command word, {501} that it recognized the word and cannot make sense of what stands behind it.
RFC 5321 divides excessive length in the same way: {500} for a line that is too long, {501} for an address path that is too long.
If the second word of {MAIL FROM} or {RCPT TO} is misspelt, Postfix and Sendmail send {501}; Exim and OpenSMTPD treat both words as one name and send {500}.
{5.5.2} settles nothing, because RFC 3463 defines it for unknown commands and for wrong syntax alike; {5.5.4} is defined for the argument only.
Once the word has selected a command, only the length of the line can still justify {500}; a missing or surplus argument gets {501}.
A server that sends {502} knows what was asked and does not do it; a server that sends {500} cannot tell what was meant.
The same command can meet either: for Postfix, {EXPN} is a word like any unknown one and gets {500}.
Gmail sends {502} with {5.5.1} for unknown words too, so there a stray line from the text of a message looks like a function that is missing.
At {VRFY}, RFC 5321 judges both alike: a server that answers it with one of them is not in full compliance.
Keep a list of all words that RFC 5321 and its extensions define: a word in the list without a function behind it gets {502}, every other word {500}.
The line that gets {500} would fail at any moment of the session; the line that gets {503} is sound and comes too early, too late, or twice.
For a login on a port without logins, the two overlap: a server without {AUTH} calls the word unknown, while Postfix, Exim, and Sendmail send {503} because they have not offered it.
In a log, a {503} to {DATA} directly before a row of {500} is the line to follow; the others only count the lines of the message.
Look up the word first and check the state afterwards, so that a misspelt command gets {500} even before {EHLO}.
With {500} the first word of the line means nothing to the server; with {504} the word is served, and only the choice made behind it is missing.
At {AUTH}, {500} fits a port without any login, and {504} a port that wants another mechanism, or TLS first.
The reply to {EHLO} confirms this: in the former case {AUTH} never appears, in the latter it lists other mechanisms or appears only after {STARTTLS}.
Send {504} only if the same command is carried out with another argument, because a client reads it as an invitation to choose anew.
Look at the greeting: a host that means {521} literally has refused there already; a server that sends {500} greeted with {220} and rejects a single line.
{530} goes away when the client has logged in or started TLS; {500} remains, because neither step makes an unknown word known to the server.
After {534} another mechanism is the cure; after {500} to {AUTH} it helps only if the response was too long, because an unknown {AUTH} is unknown with every mechanism.
A mistyped password leads to {535} and never to {500}, with which the server rejects the word {AUTH} itself or a response longer than its buffer.
In the log of the server, {550} leads to a rule, a filter, or a list of mailboxes; {500} leads to none of these, only to a line that could not be read.
Of the same {RCPT TO} line, {500} rejects the form, usually its length or bytes outside ASCII, and {551} the recipient, whose mail belongs elsewhere.
Both can report that something is too large: {500} a single line that does not fit into the server's buffer, {552} the whole message, or a mailbox at its limit.
{553} rejects an address and {500} a whole line; for an address with letters outside ASCII it depends on whether the server reads such bytes in commands at all.
{554} can greet a client that has sent nothing, or answer a whole message; {500} normally answers one line, and only that line has to be examined.
{500} stops at the first word of the line, {555} at a parameter behind the address, after {MAIL FROM} or {RCPT TO} has been recognized.
Both speak of something not recognized, and both may carry {5.5.2}, so only the text shows whether a command or an option is meant.
To find out, send the same line with nothing behind the closing angle bracket: if it still fails, no parameter was at fault, whatever the number.
Parameters can also make the line too long for a server, and that is {500} although each of them is supported.
Parse from the left, and let the place where you stop decide: {500} at the first word, {555} behind the address; an error in the address is neither of them.
{556} reports what the DNS says about the recipient's domain, while {500} comes before any lookup: the server has not understood the line in which the domain stands.
{501} comes from a server that began to read the argument and failed, {502} from a server that does not carry out the command with any argument.
{501} does not prove that a function is available: Postfix objects to an argument behind {STARTTLS} even where TLS is switched off.
At {VRFY} Postfix has the reverse order: under {disable_vrfy_command}, {502} comes even if the name is missing, whereas its postscreen objects to the missing name first.
Decide on {502} before you parse the argument, so that nobody corrects the argument of a command that you do not offer.
The fault that {501} reports can be seen in the command line itself; for {503} that line is correct, and the log has to be read backwards from it.
{501} means that the argument breaks the grammar, {504} that it is well formed and asks for something that the server does not have.
At {AUTH} the border is clear: {504} rejects the name of the mechanism, {501} the data that follow it.
For an address without a domain the border is blurred: Exim takes that for an error of form and sends {501}, while Postfix, if its rules demand a full name, sends {504}.
{5.5.4} fits both, as RFC 3463 puts arguments out of range and unrecognized features under one number.
At {AUTH}, check the mechanism before you decode the initial response: a client that learns only of an encoding error keeps the wrong mechanism.
For a malformed {BDAT}, Postfix sends {521} and Exim {501}; apart from that, {501} concerns one faulty line, and {521} a host without mail service or a client that is turned away.
{501} asks for a corrected line, {530} for a login or TLS before the very same line, whose argument may be perfect.
In a login, {501} is about the writing of a response, which the server cannot decode, and {534} about the choice of the mechanism, which is too weak for this user.
At {AUTH}, {501} usually means that the login data could not be decoded, {535} that they were decoded and do not open the account.
A new password can help after {535} and never after {501}: there the client encodes its data wrongly, or it has cancelled the exchange itself.
Postfix with Cyrus SASL sends {535} for data that are not base64 as well, so before users change their passwords, rule out a faulty client.
Decode first and judge afterwards: {501} with {5.5.2} reveals nothing about the account, so it may be explicit where {535} must stay vague.
With {501} the server cannot read the address or host name as it is written; with {550} it can, and refuses the mailbox, the client, or the message.
RFC 6409 gives a submission server both for the sender's address: {501} if its form is improper, {550} if this account may not use it.
At {EHLO} the standard lists both as well: {501} for a name that breaks the grammar, {550} for a name that is well formed but unwelcome.
Behind an entry of an address list, {501} with {5.1.3} and {550} with {5.1.1} ask for different work: the former is often a copying error, which a look at the original data can mend.
Parse before you look up: for a string that is no address, {501} sends the sender in search of a typing error, {550} in search of a person who has left.
A server that sends {551} knows the mailbox in {RCPT TO} and refers its mail elsewhere; with {501} the server cannot even take the address from that line.
{501} is about form and {552} about amount: a {SIZE} that is no number gets the former, a number above the limit the latter.
With {501} the server fails to read the address in the command, with {553} it reads the address and does not allow that name.
The border is not sharp, because RFC 5321 itself gives a mailbox with incorrect syntax as its example for {553}.
So Sendmail sends {553} with {5.1.2} for a local part that begins or ends with a dot, although the grammar of RFC 5321 has no such address.
{501} always claims an error of form, while {553} also meets faultless addresses, for instance one that belongs to another account.
On a submission server RFC 6409 settles the matter: every address that is detectably improper gets {501} at {MAIL FROM} and {RCPT TO}.
{501} marks a mistake in the writing of one command; {554} refuses without such a mistake, for instance because of content, relaying, or a domain that is not fully qualified.
Behind {MAIL FROM} or {RCPT TO}, {501} reports an error in the address or in the value of a parameter, and {555} a parameter that the server does not support.
An unknown value lies between the two: for a {BODY} type that it does not know, Sendmail sends {501}, Postfix {555}.
Where {DSN} is switched off, the {501} of Postfix carries {5.7.1}: the value was never examined, and only leaving the parameter out helps.
In the log, compare the parameter with the {EHLO} reply: if its extension is missing there, treat {501} like {555}.
Compare the keyword before you look at the value: without a match {555} is right, even if the value is malformed too.
Reading the address settles {501}, asking the DNS settles {556}: the former is an error of form, the latter a null MX behind a faultless address.
{502} concerns the server, which does not provide the function; {503} concerns the moment, which is wrong for a function that the server provides.
In doubt the {EHLO} list decides: a command that stands in it needs another step first, and one that never appears, not even after {STARTTLS}, is not provided, whichever code came.
For {AUTH} where logins are switched off, Postfix and Sendmail send {503}, although no other moment would do.
Before you send {503}, name the step that the client has missed or repeated; if there is none, {502} is the right answer.
{502} refuses the command whatever its argument is, {504} only this argument: with another one, the same server carries out the same command.
RFC 5321 calls {504} a refinement of {502}, so a client that knows only one of them may treat both alike and do without the function.
{HELP} shows the two side by side: Sendmail sends {504} if its help file lacks the topic, and {502} if there is no help file.
At {AUTH}, {504} is the better news, because a login exists here and another mechanism or TLS may lead to it.
If you would accept no argument at all, not even after {STARTTLS}, send {502}; {504} would make the client try one mechanism after another.
Where {BDAT} is switched off, Postfix answers it with {521} and the words command not implemented, which describe {502}; otherwise {502} withholds one command, {521} all mail service.
In matters of login and TLS the two are opposites: {530} demands a step that the client has left out, {502} rejects a step that the server does not offer.
Both can answer {AUTH}: a server that sends {502} has no login to offer, one that sends {534} has a stronger mechanism that this user must take.
No password was at issue when {AUTH} met {502}, since there is no login on this port; {535} is the outcome of a login that took place and failed.
A {VRFY} that gets {550} says something about that name or that client; with {502} it says nothing about either, because the function is off for everybody.
Whoever sends {551} has looked the recipient up and may name a better address; whoever sends {502} looks up nothing, because the command itself is out of use.
At {MAIL FROM}, {552} has read a declared size that is too large; {502} comes from a port, such as 366, that only hands out waiting mail and takes none of any size.
At {VRFY}, {553} is a usable result, a name that fits several mailboxes; {502} gives no result for any name. Elsewhere {553} objects to an address, which {502} never does.
{502} withholds a service that most clients can do without; {554} withholds what the client came for, the transfer of its mail or the whole session.
Not implemented can stand in the text of either: with {502} it is the command, with {555} only a parameter behind an address, and the command works without it.
{502} describes what this server can do; {556} describes the recipient's domain, whose null MX holds for every server that has mail for it.
{503} objects to the moment of a command, {504} to what the command asks for; where a login needs TLS, {AUTH} without TLS meets {503} on Exim and {504} on Postfix.
{521} turns the client away before it has sent a single command, at least in its standard use; {503} is never a greeting and depends on what was sent or refused earlier in the session.
Both can mean that a step is missing: for {530} it is {AUTH} or {STARTTLS}, whatever the order of the other commands; for {503} it is {EHLO}, {MAIL FROM}, or {RCPT TO}.
Enhanced codes do not decide: {5.7.0} and {5.5.1} occur with both, and Sendmail sends {503} {5.7.0} with the text Authentication required to a client whose TLS session its rules reject.
With {PIPELINING}, one missing login can produce both: {530} to {MAIL FROM}, then {503} to the {RCPT TO} and {DATA} that were already sent.
A program that takes every {503} to {AUTH} for an existing login, as Python's smtplib does, reports no error there and meets {530} at {MAIL FROM}.
While a login is missing, prefer {530} even for a pipelined {RCPT TO} that lost its {MAIL FROM}: RFC 4954 wants it from nearly every command, and {503} would hide the cause.
An {AUTH} that meets {503} comes at a moment when the server begins no login at all, whatever the mechanism; with {534} the moment is right, and another mechanism can succeed.
A second {AUTH} after {235} gets {503}, so this reply can even follow a login that has succeeded; {535} always means that the login which it answers has failed.
{550} is a decision about an address, a client, or a message; {503} decides nothing of the kind and is often the mere consequence of such a decision at an earlier command.
If {RCPT TO} met {550} and {DATA} met {503}, the bounce has to quote the {550}; a program that keeps only the last reply makes an unknown mailbox look like a faulty client.
Access rules of Exim answer most commands with {550} by default, but {AUTH} with {503}, so that a {503} there can be a policy too.
After a greeting that refuses the session, Postfix answers all further commands except {QUIT} with {503}; Sendmail answers {MAIL FROM} with {550}.
To shut out a client, send {550} and say why; {503} would make the client's administrator search for an error in the mail software.
{551} is an answer to the address in {RCPT TO}: not here, perhaps elsewhere. {503} to the same command leaves the address unexamined, mostly because {MAIL FROM} was not accepted.
A limit on recipients can show as either: {552} strikes a single {RCPT TO}, {503} to {DATA} turns the whole message away. Otherwise {552} is about size and {503} about order.
At {MAIL FROM} or {RCPT TO}, look at the address first: one that is badly written or reserved for others explains {553}, while {503} comes with faultless addresses too.
After {DATA}, both can report that no recipient is left; elsewhere {503} blames the order of the commands, while {554} is a refusal with a reason of its own.
Postfix separates the two at {DATA}: {503} if no {MAIL FROM} is in force, {554} if one is in force and every recipient was refused.
A series of {503} after a {554} greeting has one cause, and only the greeting names it, so the bounce has to quote the {554}.
{5.5.1} can follow either of them, so it does not decide.
At {DATA}, {554} suits a client that named recipients and lost them all, because it kept to the order; {503} suits one that never named any.
What stands behind the address brings about {555}, and without it the command can pass; {503} normally depends on earlier commands, and even the bare {MAIL FROM} or {RCPT TO} gets it.
{556} reports what the DNS says of the recipient's domain; {503} to {RCPT TO} comes before any such question, as a rule because no sender has been accepted.
{504} comes from a working mail server that lacks one variant of one command; with {521} no variant of any command helps, because the host takes no mail, or none from this client.
Both can tell a client at {AUTH} that TLS must come first: {530} because nothing is allowed without TLS, {504} because this login mechanism is not.
Postfix shows both: where TLS is mandatory, {AUTH} in clear meets {530}; with {smtpd_tls_auth_only} it meets {504}, and mail that needs no login can still pass.
Once TLS is active, {504} is about the mechanism itself, and {530} can only ask for a login.
If a client gives up {AUTH} after {504} and goes on, {MAIL FROM} often meets {530}: the {504} is then the fault to repair.
If nobody is served without TLS, send {530}; if only passwords need its protection, leave {AUTH} out of the {EHLO} reply until TLS is active, and answer an early attempt with {504}.
Ask whether another account could log in with this mechanism at this moment: after {504} nobody can, after {534} others may, and only this account may not.
{504} answers the {AUTH} line itself, before any {334}; {534} depends on the user, so as a rule it comes only when the server knows the user name.
After {504}, look at the latest {EHLO} reply, where the mechanism is normally missing; after {534} this list does not help, because the mechanism stands in it all the same.
Keep {534} for a mechanism that some accounts may still use; as soon as none may, switch the mechanism off, and an attempt gets {504}.
{504} rejects the mechanism in the {AUTH} line, with which any password would fail; {535} rejects a login made with a mechanism that the server does support.
A new password never cures {504}, and a test with a second account shows it: the {504} comes back, while {535} may give way to {235}.
A client that tries several mechanisms can meet both in one session; Python's smtplib reports only the last refusal, so that its {504} may conceal a password that met {535}.
Check the mechanism before the first {334} and send {504} there; if the check comes only at the end of the exchange, together with {535}, the client has revealed its password for nothing.
{504} is about a variant, such as a login mechanism or a host name without a domain, and a different variant can pass; {550} accepts the variant and refuses because of a rule or a missing mailbox.
{551} tells where mail for the recipient belongs, or at least that it does not belong here; {504} to {RCPT TO} or {VRFY} leaves that open and objects only to how the request is made.
With {SIZE} behind the sender's address, {552} means that the server has read the number and finds it too large; {504} would mean that the server does not take the option at all.
A sender's address without a complete domain meets {553} from Sendmail and, if rules demand a full name, {504} from Postfix; otherwise {553} judges a mailbox name and {504} mostly the way of logging in.
{504} points at one thing in the command that the client can choose differently; {554} need not name any cause, and often no other version of the command would pass.
An unknown parameter behind the address in {MAIL FROM} or {RCPT TO} belongs to {555}; {504} is for what the other commands ask for, above all the mechanism of {AUTH}.
{5.5.4} is registered with both and does not decide; the command does, except where an extension or a server deviates.
To leave out parameters cures {555} only: from Postfix, a {504} with {5.5.2} at {RCPT TO} means a name that is not fully qualified, and the bare command meets it again.
With Sendmail, {504} at {MAIL FROM} shows that the server knows the parameter and has switched it off, {555} that it does not know the parameter.
For a client, an extension that is switched off and one that was never built are the same, so answer the parameters of both with {555}.
Both can be about the recipient's domain: {504}, as Postfix uses it, finds the name incomplete without any query, while {556} has queried the DNS and found that no mail is wanted.
A device with a wrong host name in its settings may meet either: {521} says that the host is no mail server, {530} that it is one and waits for a login or for TLS.
As the standard intends them, {521} is what a host says about itself, to everyone and before any address is named; {550} is a mail server's judgement on one client, address, or message.
A client on a blocklist can meet either from Postfix postscreen: set to drop, it sends {521} at once; set to enforce, it lets the client name sender and recipient and then sends {550}.
A {521} at {RCPT TO} from a server that greeted with {220} says no more about the mailbox than {550} with {5.7.1} does; do not delete the address.
To be able to answer complaints about your blocklist, refuse with {550} at {RCPT TO}: your log then shows sender and recipient, which it cannot after {521} in place of the greeting.
{551} knows the recipient and sends the writer elsewhere; {521}, in its standard use, knows no recipient and names no other place, because the host is no mail server for anyone.
A smaller message or an emptied mailbox gets past {552}; on a host that means {521} literally, not even an empty message to the best address would be taken.
An address can be wrong in two ways: {553} objects to the name of a mailbox, while {521} meets a sender if the part after the at sign leads to a host without mail.
Both can stand in place of the greeting: {521} is meant for a host that never takes mail from anybody, {554} for a mail server that refuses the client that has just connected.
Connect from an unrelated network: if the server greets you with {220} there, even {521} was a refusal of your client.
RFC 5321 knows only {554} at the greeting, and {521} joined the standard in 2015, so an older host without mail service says {554} and means {521}.
In Postfix both can stem from one blocklist rule, {554} by default and {521} where the operator has chosen to end such connections.
RFC 7504 says that {521} should not be used against particular hosts or addresses: if anybody at all can deliver mail to your host, use {554}.
After {555} the client talks to a mail server with fewer extensions than the message uses; after {521} as a greeting it has found no mail server, and what the message uses never came up.
Ask who is speaking: with {521} a host speaks for itself when somebody connects, with {556} another server speaks about the recipient's domain, to which it has not connected.
So {521} appears in the log of the server that attempted delivery, and {556} in the log of the client that handed the message to a submission server or relay.
The same domain can bring both, one after the other: its web server answers {521} until the owner publishes a null MX, and from then on the sender's side stops at {556}.
A relay that has connected and was told {521} reports that code in its bounce; {556} is reserved for a refusal that needed no connection.
{530} says that a login or TLS is still missing; {534} says that the client is trying to log in, but by a mechanism that this account may not use.
If {534} takes the place of {530} after a change of the settings, the change was right and one thing is left, the mechanism.
TLS satisfies one kind of {530}, but it does not satisfy {534}, because a rule about the mechanism applies over TLS too.
Send {534} in answer to {AUTH} only: a client that goes on after it without a login gets {530} at {MAIL FROM}, although the mechanism was the reason.
The question is whether a password was presented: {535} answers the {AUTH} that presented it, {530} refuses a command because login or TLS is still missing.
The enhanced code need not settle it: Sendmail puts {5.7.0} behind both.
If no {AUTH} went before the {530}, no new password helps, because the client has not even used the old one: check the settings for authentication, port, and TLS.
A Postfix relay client without a password for the host skips the login, and the {530} to its {MAIL FROM} bounces the mail at once; {smtp_sasl_auth_soft_bounce} protects only mail that meets a refused {AUTH}.
After a failed login, refuse {MAIL FROM} with {530} and not with a second {535}, which is defined as a response to {AUTH}.
A client that is not yet encrypted can meet either at {AUTH}: {530} asks for TLS before anything else in the session, {538} only before a login by this mechanism.
Once TLS is active, {538} has lost its reason, while {530} can still come for want of a login.
In aiosmtpd it is a matter of two options: one demands TLS for the session and sends {530}, the other demands TLS for {AUTH} and sends {538}.
On a port that also takes mail from clients without a login, do not use {530} to protect passwords: it would shut out those clients too.
{530} can be lifted on the same connection, by {AUTH} or {STARTTLS}; {550} is a decision about an address, a client, or a message, and at most its text hints at a missing login.
For a recipient elsewhere, a client without a login meets {550} from Sendmail and from the default configuration of Exim, with a text about relaying, where other servers send {530}.
Before you take {550} at {RCPT TO} for an unknown mailbox, search the session for {235}: if it is missing and all recipients in other domains are refused, the login is what is missing.
Neither of the two says in that case that an address is bad.
Send {530} to clients that can have an account with you; on an MX host answer foreign recipients with {550} and {5.7.1}, since {530} would only invite strangers to guess passwords.
To a client with mail for another domain, {530} says that a login on this server makes relaying possible, and {551} that a different server or a different address has to be used.
{530} would meet even the smallest message from this client; {552} would as a rule meet the same message after a login too.
{530} asks for a login or TLS whatever the sender's address is; {553} objects to the address, and a login helps only if the account owns that address.
The end of the text after {553} {5.7.1} from Postfix decides: not logged in calls for {AUTH}, not owned by user for another address or another account.
A test with another sender's address separates the two: {530} stays, {553} may disappear.
Where everybody has to log in, check the login first and send {530}; {553} suits a server that also takes mail from strangers and guards only the addresses of its own users.
{530} names the step that helps, {AUTH} or {STARTTLS}; {554} can be due to a missing login too, but then only its text says so, and most of its causes are others.
Postfix has no {530} of its own for a missing login: its {530} asks for TLS, and a client without a login meets {554} and a text such as Relay access denied or Access denied.
If the {EHLO} reply lists {AUTH} and the client has not used it, try a login first, after {554} as well.
If a login would change your answer, {530} tells every client so by the number alone, while {554} depends on a text that programs seldom interpret.
Without its parameters, a {MAIL FROM} that got {555} can pass, one that got {530} cannot. {STARTTLS} may cure either, because {EHLO} can list more extensions after it.
{556} is about the domain to which the message goes, whoever sends it; {530} is about the client, which has not yet learnt whether that domain takes mail.
{534} objects to the way in which the client logs in, whatever the password; {535} objects to what the client presented, or gives no reason for the failure.
RFC 4954 wants the client to ask the user for new credentials after {535}, and to try a new mechanism after {534}; a password dialogue after {534} misleads the user.
The demand for an app password comes under either number, so read the text and the enhanced code: {5.7.9} means that the usual password is not accepted from this program, {5.7.8} alone does not decide.
As {534} speaks of a rule for one user, it can reveal that the account exists; if that has to stay hidden, send {535} in its place.
{538} objects to the connection, and the same login is allowed once TLS is active; {534} objects to the mechanism, and the same login over TLS is refused again.
If {538} comes although the client has turned on TLS, look for a proxy that ends the TLS in front of the server: the server itself then sees a connection in clear.
A stronger mechanism is the remedy for {534}; against {538} it can help too, since mostly mechanisms that show the password are barred from clear connections.
Do not fall back on {534} because {538} is out of date: if TLS is all that is missing, {534} makes the client look for another mechanism and not for TLS.
To {AUTH}, {534} says that one login mechanism is too weak and invites another; {554} says that the TLS of the whole connection is too weak, so that every mechanism would be refused.
{535} can come only before the login succeeds, {554} after it as well: a client that has passed with {235} and then meets {554} need not touch its password.
In RFC 5321 the new address makes the difference: {551} offers it, while {550} offers none, even for a mailbox that has moved, if the site does not want to disclose where.
The number alone does not settle it: Postfix names the new address of a moved user in a {550} with {5.1.6}, so read the text after both codes.
Sendmail puts {5.1.1} behind {551} although it knows the user, so a program that judges by the enhanced code alone takes a moved user for an unknown one.
In its rules for {VRFY}, RFC 5321 treats {551} as a normal answer, like the positive ones, and {550} as an error.
For most sites {550} is the safer choice: {551} tells the new address to anyone who asks, and a server cannot count on it that a sender will use it.
After {552} a smaller message or an emptier mailbox should bring success; after {550} neither size nor space matters, because the mailbox is missing or a rule forbids the message.
Gmail blocks messages with dangerous content as {552} with {5.7.0}; a smaller message with the same content fails too.
A limit in the text of {550} often counts messages, not bytes: Gmail puts {5.4.5} behind it for the daily limit of the sender.
Exchange Online reports an exceeded sending limit with {5.2.2}, so there even this enhanced code does not prove that the mailbox of the recipient is full.
As long as the account is in use, its full mailbox gets {552} with {5.2.2}; once you have disabled the account, send {550} with {5.2.1}, even if the mailbox is also full.
{550} is about what stands behind an address, the mailbox or the right to use it; {553} is about the address as it is written.
Gmail shows the difference: an unknown account gets {550} with {5.1.1}, a domain that cannot be found gets {553} with {5.1.2}, and a malformed address gets {553} with {5.1.3}.
For an account that does not own its sender address the two overlap: RFC 6409 has {550}, Postfix sends {553}, and both put {5.7.1} behind it.
At {VRFY} the two can be opposites: {553} has found several mailboxes that fit, {550} has found none.
At {RCPT TO}, send {550} if another spelling would not help, because a sender who gets {553} looks for a typing error.
As defined, {550} refuses a mailbox or an action on it, and {554} fails the attempt as a whole, at the greeting or with the message; in practice servers mix the two.
For refused relaying and for blocklists the number often shows only which software answers: Postfix sends {554} by default, Exim and Sendmail send {550}.
Yahoo's own example of an account that does not exist is a {554}, so a search for {550} alone does not find all dead addresses.
In a bounce from Sendmail, a last line with {554} and {5.0.0} is Sendmail's own summary; the reply of the server, which may well be a {550}, stands above it.
After the data, RFC 6409 makes a distinction that other servers can follow: {550} if the user or a policy of the site is the reason, {554} if the message itself is malformed.
{555} leaves the addresses unjudged and objects to an extension that the client wanted to use; {550} objects to an address, a client, or a message, with or without extensions.
{556} repeats what the recipient's domain says about itself in the DNS; {550} is the decision of the server that answers, about a mailbox, a sender, or a message.
A null MX can stand behind {550} too: Postfix sends it if the sender's domain has that record, and Exim, which knows no {556}, if it verifies such a recipient.
{5.1.10} settles the matter where servers follow the registry, but Exchange Online sends {550} with {5.1.10} for a mailbox that it does not know.
A domain that does not exist in the DNS is not a case for {556}: Sendmail reports it as {550}, Gmail as {553}, both with {5.1.2}.
There is no need to keep {550} for old clients: a client that does not know {556} judges it by the first digit and gives up as well.
Both replies can follow {RCPT TO} for a recipient whom the server knows: {551} because mail for this person goes elsewhere, {552} because there is no room for the message here.
Both lead to another address: {551} because the owner of a correct address has moved, {553} because the given address is miswritten, not allowed, or, at {VRFY}, ambiguous.
{551} concerns one recipient, who can be reached at another address; {554} mostly concerns the client or the message, and then another address changes nothing.
After {551} the address has to change and the options can stay; after {555} the address can stay and an option has to go.
{551} comes from a server that knows the person and where mail for this person should go; {556} is given without any knowledge of persons, because the whole domain receives no mail.
{552} accepts the name and objects to the volume; {553} objects to the name, and would do so even if the message were empty and the mailbox had room.
{552} names its cause, a limit of size or space; {554} names none, but {5.3.4} behind it reveals the same limit.
If a message proves too large during the transfer, Postfix and Exim send {552} and OpenSMTPD sends {554}; with {5.3.4} behind it, either number means the size.
A full mailbox can appear as {554} with {5.7.1}: Postfix says so if its quota service answers with a plain {REJECT}, without a code of its own.
Exim, if set to reject messages with too many recipients, uses both in one transaction: {552} for every {RCPT TO} above the limit, then {554} for {DATA}.
If a message is too large and also forbidden for another reason, send {554} or {550} for that reason: {552} would invite the sender to try a smaller copy, which fails as well.
At {MAIL FROM} the same parameter can cause either: {552} means that the server understood {SIZE} and the number is too high, {555} that it does not know {SIZE}.
After {552} the same recipient can still be reached, with a smaller message or with more room; after {556} nothing reaches the recipient, because no mailbox of the domain receives mail.
{553} blames one address in the envelope; {554} can mean anything, the client and the content included, even where an address is in fact the cause.
A sender address without a complete domain gets {554} from a submission server that follows RFC 6409, and {553} from Sendmail.
An invalid address in the message header is found only after the data, where RFC 6409 has {554}; {553} belongs to the commands before it.
Yahoo names the two together as its permanent errors, for wrong addresses and for blocked clients alike, so there the number decides nothing.
At {MAIL FROM} and {RCPT TO}, send {553} if a corrected address would be accepted, because a client can then show the user which address to correct; {554} gives the user nothing to correct.
The closing angle bracket is the border: a fault in the address before it gives {553}, and a parameter behind it that the server does not know gives {555}.
Gmail is an exception: for an address in angle brackets that it cannot parse, it can send {555} with {5.5.2} instead of {553} with {5.1.3}.
OpenSMTPD does the reverse: it uses {553} for a faulty value of {NOTIFY} or {ORCPT}, thus for a parameter.
With internationalized addresses the two mark opposite mistakes: {555} rejects the parameter {SMTPUTF8}, while {553} with {5.6.7} can mean that {SMTPUTF8} is missing.
Check the address before the parameters: a client that gets {555} may repeat the command without the parameter, which is useless if {553} follows.
{553} doubts the address as it is written; {556} accepts the writing and has even found the domain in the DNS, together with the statement that it receives no mail.
{555} leads to one parameter of the command, which a program can often leave out by itself; the number {554} singles out no part of the command, so a person has to read the text.
{554} is a refusal by the server that answers, and another server may decide otherwise; {556} passes on what the owner of the domain has published, so no other route helps.
The standard texts are similar, but the moment is not: {554} for a missing mail service is the greeting, before any domain has been named, and {556} comes only after {RCPT TO}.
A {554} at {RCPT TO} that speaks of relaying disappears with authentication or on the right server; {556} does not.
A {554} can mention a null MX too: Yahoo lists this reason, and there it must be the domain of the sender that has one.
For a domain that you merely block or no longer serve, {556} is wrong, because it claims a DNS record that does not exist; send {554} or {550}, in either case with {5.7.1}.
{555} concerns one command with one option, and the same recipient may be accepted without it; {556} concerns every message to every address of the domain.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 1128] = [
    0, 27, 39, 55, 77, 93, 105, 116, 131, 142, 170, 189, 201, 221, 229, 256,
    272, 288, 306, 340, 347, 357, 383, 390, 413, 432, 444, 463, 485, 507, 541, 581,
    602, 615, 630, 642, 645, 649, 668, 673, 681, 695, 706, 711, 725, 730, 736, 758,
    783, 818, 840, 852, 876, 887, 896, 916, 924, 935, 947, 974, 978, 1004, 1015, 1024,
    1033, 1042, 1051, 1064, 1081, 1089, 1105, 1121, 1131, 1150, 1158, 1181, 1203, 1234, 1268, 1294,
    1328, 1366, 1413, 1443, 1461, 1489, 1501, 1516, 1528, 1542, 1558, 1568, 1577, 1590, 1599, 1665,
    1694, 1761, 1783, 1871, 1939, 2005, 2088, 2187, 2252, 2297, 2412, 2492, 2570, 2628, 2690, 2763,
    2852, 2907, 2942, 3047, 3117, 3236, 3286, 3381, 3512, 3597, 3690, 3783, 3878, 3954, 4030, 4112,
    4184, 4253, 4338, 4408, 4554, 4627, 4705, 4722, 4748, 4756, 4769, 4787, 4805, 4812, 4824, 4836,
    4848, 4860, 4869, 4881, 4899, 4920, 4981, 5254, 5432, 5532, 5636, 5745, 5766, 5836, 6049, 6244,
    6315, 6511, 6544, 6638, 6971, 7205, 7304, 7431, 7718, 7844, 8005, 8296, 8479, 8654, 8755, 8782,
    8857, 9215, 9327, 9438, 9707, 9819, 9987, 10157, 10293, 10381, 10396, 10464, 10836, 11003, 11164, 11449,
    11687, 11846, 12107, 12254, 12394, 12421, 12528, 12889, 12994, 13139, 13217, 13312, 13385, 13559, 13787, 13971,
    14079, 14186, 14219, 14315, 14679, 14900, 14969, 15078, 15395, 15519, 15807, 15903, 16036, 16073, 16178, 16564,
    16681, 16751, 16844, 16942, 17090, 17274, 17569, 17683, 17848, 17971, 18112, 18245, 18273, 18360, 18688, 18808,
    19249, 19470, 19685, 19789, 19865, 19888, 19973, 20367, 20485, 20590, 20707, 20824, 20978, 21376, 21541, 21753,
    21914, 21939, 22027, 22422, 22524, 22651, 23226, 23385, 23775, 24022, 24155, 24188, 24273, 24697, 24865, 25043,
    25788, 26149, 26214, 26320, 26351, 26436, 26911, 27116, 27187, 27602, 27719, 27882, 28088, 28194, 28238, 28362,
    28729, 28917, 29047, 29310, 29488, 29661, 29993, 30240, 30396, 30543, 30694, 30720, 30829, 31370, 31606, 31838,
    31926, 32006, 32082, 32163, 32301, 32414, 32928, 33224, 33571, 33882, 34123, 34273, 34578, 34704, 34896, 35025,
    35058, 35194, 35648, 35758, 35875, 36073, 36216, 36300, 36431, 36522, 36673, 37251, 37829, 38051, 38352, 38478,
    38603, 38712, 38857, 39001, 39205, 39323, 39491, 39518, 39622, 39862, 39961, 40183, 40263, 40456, 40575, 40729,
    40855, 41103, 41269, 41302, 41352, 41648, 41841, 42265, 42426, 42659, 42909, 43053, 43133, 43277, 43312, 43422,
    43710, 43860, 43973, 44097, 44213, 44372, 44573, 44929, 45215, 45572, 45910, 46117, 46296, 46458, 46622, 46777,
    46894, 47027, 47151, 47188, 47288, 47608, 47710, 47798, 47990, 48123, 48324, 48621, 48760, 48895, 48917, 49003,
    49266, 49363, 49482, 49931, 50126, 50329, 50522, 50682, 50774, 50800, 50883, 51248, 51354, 51442, 51556, 51824,
    52111, 52224, 52472, 52682, 52747, 52845, 52868, 52937, 53299, 53471, 53604, 53829, 53946, 54055, 54207, 54342,
    54615, 54740, 55017, 55345, 55456, 55611, 55725, 55945, 55980, 56079, 56475, 56584, 56810, 56938, 57158, 57210,
    57258, 57337, 57460, 57710, 57930, 58210, 58358, 58451, 58565, 58596, 58693, 58999, 59071, 59208, 59323, 59461,
    59565, 59742, 59926, 60244, 60388, 60476, 60553, 60581, 60669, 61024, 61106, 61204, 61301, 61430, 61578, 61701,
    61797, 61966, 62065, 62260, 62550, 62666, 62813, 62906, 62941, 63034, 63372, 63485, 63609, 63717, 63849, 63918,
    64039, 64171, 64281, 64413, 64706, 64897, 65019, 65128, 65278, 65304, 65389, 65693, 65861, 65962, 66067, 66202,
    66355, 66575, 66889, 67041, 67287, 67490, 67659, 67770, 67901, 67925, 68045, 68429, 68677, 68843, 68968, 69097,
    69213, 69425, 69695, 69910, 70174, 70508, 70762, 70888, 71014, 71226, 71257, 71375, 71721, 71861, 71989, 72271,
    72432, 72521, 72777, 73099, 73356, 73501, 73515, 73624, 73972, 74055, 74193, 74378, 74526, 74665, 75089, 75368,
    75560, 75871, 76202, 76452, 76580, 76838, 76966, 76994, 77109, 77486, 77745, 77919, 78069, 78254, 78609, 78859,
    78990, 79028, 79151, 79641, 79739, 80099, 80203, 80361, 80627, 80756, 80997, 81143, 81397, 81887, 82030, 82242,
    82735, 83186, 83391, 83533, 83687, 83780, 83923, 84232, 84319, 84482, 84511, 84608, 84963, 85074, 85192, 85287,
    85416, 85590, 85809, 85909, 86242, 86419, 86504, 86652, 86675, 86783, 87127, 87264, 87359, 87451, 87555, 87653,
    87822, 87912, 88065, 88318, 88602, 88761, 88792, 88894, 89219, 89357, 89482, 89607, 89714, 89913, 90141, 90252,
    90461, 90739, 90865, 91002, 91134, 91241, 91343, 91501, 91642, 91658, 91754, 92205, 92322, 92388, 92498, 92664,
    92746, 92980, 93103, 93386, 93836, 94053, 94361, 94729, 94837, 94949, 95286, 95502, 95659, 95806, 95961, 96108,
    96211, 96250, 96330, 96662, 96776, 96906, 96969, 97094, 97205, 97362, 97536, 97623, 97873, 98095, 98268, 98394,
    98416, 98493, 98909, 99067, 99173, 99295, 99519, 99753, 99880, 100143, 100324, 100478, 100624, 100855, 101111, 101342,
    101496, 101630, 101866, 102041, 102270, 102514, 102683, 102895, 103133, 103292, 103570, 103829, 104081, 104214, 104400, 104524,
    104741, 104990, 105104, 105309, 105470, 105645, 105823, 105992, 106219, 106409, 106615, 106844, 107058, 107244, 107392, 107534,
    107692, 107933, 108168, 108257, 108466, 108551, 108702, 109017, 109172, 109330, 109532, 109673, 109831, 110085, 110195, 110322,
    110600, 110772, 110929, 111228, 111359, 111517, 111800, 111933, 112099, 112286, 112448, 112633, 112940, 113057, 113199, 113435,
    113576, 113712, 113885, 114013, 114211, 114394, 114767, 114904, 115066, 115417, 115589, 115719, 115847, 115975, 116138, 116297,
    116453, 116633, 116785, 116953, 117119, 117279, 117620, 117771, 117932, 118098, 118253, 118420, 118614, 118756, 119038, 119145,
    119315, 119482, 119872, 120021, 120204, 120361, 120523, 120728, 120900, 121058, 121360, 121481, 121640, 121788, 121930, 122105,
    122276, 122438, 122595, 122748, 122886, 123160, 123326, 123494, 123646, 123821, 123955, 124214, 124366, 124526, 124860, 125052,
    125223, 125520, 125653, 125844, 126006, 126167, 126334, 126473, 126627, 126791, 126971, 127108, 127261, 127411, 127773, 127950,
    128120, 128268, 128425, 128600, 128990, 129150, 129309, 129475, 129622, 129901, 130078, 130235, 130413, 130594, 130764, 130970,
    131143, 131313, 131478, 131643, 131803, 132285, 132426, 132586, 132766, 132931, 133065, 133410, 133575, 133757, 133891, 134085,
    134249, 134422, 134579, 134797, 134969, 135160, 135338, 135503, 135676, 135972, 136136, 136296, 136430, 136623, 136752, 136888,
    137057, 137326, 137506, 137682, 137853, 138040, 138204, 138333, 138494, 138650, 138819, 138962, 139102, 139530, 139689, 139858,
    140025, 140341, 140490, 140667, 140825, 141014, 141179, 141358, 141675, 141801, 141939, 142119, 142304, 142462, 142621, 142830,
    143024, 143203, 143356, 143529, 143704, 143911, 144076, 144260, 144446, 144921, 145061, 145220, 145365, 145796, 145929, 146050,
    146401, 146551, 146692, 147004, 147117, 147262, 147521, 147654, 147809, 147950, 148118, 148264, 148416, 148566, 148727, 148888,
    149035, 149171, 149560, 149717, 149883, 150028, 150330, 150450, 150597, 150730, 151106, 151251, 151431, 151547, 151711, 151842,
    152125, 152265, 152414, 152869, 153022, 153177, 153302, 153428, 153813, 153948, 154123, 154282, 154654, 154772, 154918, 155065,
    155356, 155478, 155620, 155990, 156130, 156314, 156469, 156614, 156760, 156916, 157075, 157240, 157412, 157561, 157721, 157861,
    158025, 158210, 158379, 158852, 159026, 159202, 159363, 159535, 159986, 160118, 160297, 160472, 160641, 160799, 161115, 161256,
    161440, 161597, 161777, 161925, 162302, 162484, 162640, 162960, 163095, 163253, 163561, 163749, 163946, 164129, 164308, 164511,
    164677, 164844, 165278, 165414, 165594, 165758, 165944, 166276, 166458, 166636, 166793, 166957, 167133, 167532, 167675, 167862,
    168037, 168366, 168504, 168651, 168897, 169047, 169204, 169648, 169771, 169934, 170171, 170308, 170486, 170914, 171095, 171274,
    171398, 171549, 171791, 171965, 172128, 172408, 172556, 172724, 172879, 173036, 173404, 173536, 173697, 174020, 174174, 174357,
    174514, 174686, 175097, 175246, 175426, 175827, 175998, 176125, 176545, 176664, 176830, 177270, 177445, 177621, 177784, 178220,
    178353, 178530, 178702, 178862, 178984, 179166, 179316, 179429, 179887, 180063, 180225, 180411, 180559, 180966, 181156, 181312,
    181726, 181873, 182038, 182217, 182390, 182803, 182976, 183132,
];
