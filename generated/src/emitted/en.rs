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
    matches: &[],
    excludes: &[],
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
What to do at each command
What to do in each class
Description
Key differences
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
its definition writes it in this class
its definition sets no limit
it is registered with a reply code of this class
servers send it in this class, though its definition names another
its definition names this class
no
yes
What else it tells
Basis for the class
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
Ends the connection
Defined in
The message
Another host of the domain
Why
Concerns
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
The definition of {code} names its classes, and yet the registry lists it with reply codes of another class.
The enhanced code does not fit the first digit of the reply code: the reply code decides what to do, and the enhanced code still tells the cause.
The lines of this reply have different codes, and the last line decides.
No entry describes the code {code}: its first digit alone decides what to do.
The registry does not list {code}: its class tells success from failure and how long a failure lasts, its subject tells what it is about, and nothing more can be said.
SMTP reply codes
SMTP reply codes compared
Severity
Answers
Reply text
Category
Registered enhanced codes
Enhanced status codes
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
Enhanced status codes
Enhanced status codes compared
Class
Occurs at
Sample text
Subject
Registered with reply codes
Reply codes
success
temporary failure
permanent failure
other or undefined
addressing
mailbox
mail system
network and routing
mail delivery protocol
message content or media
security or policy
delivery status notification
Only the class is known
The mail system reports success or failure without further details.
Only the first digit says anything: the rest names neither the area of the fault nor the person who could mend it.
Behind {250} or {221}, {2.0.0} is the ordinary answer to everything that needs no detail.
A {4.0.0} or {5.0.0} in a bounce often comes from the reporting system itself: RFC 3461 demands it where no more specific code fits.
The command has done its work, and no address or mailbox is concerned.
An access rule or a filter refuses with a reply code alone, and the server or its filter library adds the missing enhanced code.
The remote server sent no enhanced code, or the software that wrote the report does not copy it.
In a bounce, read the field {Diagnostic-Code} and the quoted reply: a more precise enhanced code may stand there.
Without such a line, search your own log for the message and the time.
Let the reply code decide on the retry, and store the text, because {5.0.0} gives no reason to strike an address.
When you write a report, copy the enhanced code of the remote server into the field {Status} if it sent one.
Keep {4.0.0} and {5.0.0} for the case that not even the area of the fault is known.
If the area is known, the zero of that subject is better, such as {5.1.0} for an address or {4.3.0} for your own system.
Exim writes {5.0.0} for every failure and {4.0.0} for every delay in the field {Status} of its reports; a more precise code of the remote server can stand only in {Diagnostic-Code}.
If the server gave no enhanced code, Sendmail as a client writes {5.0.0} for {554} and for most refusals of {MAIL FROM}.
Postfix answers the remaining chunks of a message with {551} and {5.0.0} once one {BDAT} has failed.
Something about an address
The answer concerns one of the addresses of the message, without saying what about it.
It is met most often as a success: {250} with {2.1.0} answers {MAIL FROM}, as in the example of RFC 2034.
Such a reply takes note of the sender's address; it does not confirm that this address exists or that the sender may use it.
As a failure, {5.1.0} leaves open whether the sender or the recipient is meant; only the command and the text can tell.
The server accepts the envelope sender and begins a transaction.
Postfix finds the sender in one of its own domains, but not in the list of mailboxes there, and refuses with {5.1.0}.
The address is too long or has too many parts for Sendmail, or a sender's address does not parse for OpenSMTPD.
After {2.1.0}, go on with {RCPT TO} and expect that rules about the sender may still strike there.
If a message fails with {5.1.0}, check the sender's address in your account settings as well as the recipient's.
If Postfix refuses one of your own senders so, add the missing address to its user list, or correct the program that sends under that name.
Put {2.1.0} behind the {250} to {MAIL FROM}.
Refuse with {5.1.0} only what is neither an unknown mailbox ({5.1.1}), nor a bad domain ({5.1.2}, {5.1.8}), nor a fault of syntax ({5.1.3}, {5.1.7}).
If the Postfix client finds a null MX at the recipient's domain, its bounce shows {5.1.0}, although {5.1.10} exists for that.
Exchange uses {5.1.0} with the text Sender denied, both for a sender whom it filters and for a reply to an old message if it cannot resolve the recipient of that reply.
No such mailbox
The receiving mail system finds no mailbox under this address.
The domain is right and handled here, but the name before the at sign leads nowhere.
That is what one host's user list says at this moment: behind a stale copy on a filter or a backup MX, a living mailbox looks the same.
As {4.1.1} it only means that the host cannot decide yet, a use beyond RFC 3463, which wants the code for permanent failures.
A letter is wrong, a form or an import has spoilt the name, or the owner has left and the account was deleted.
A filter in front, or a second MX host, works with a list of recipients from before the mailbox was created.
With {4.1.1}, Postfix is still probing the address at another host, or runs with {soft_bounce} while an administrator changes something.
A host accepts every name of the domain and finds out only at delivery that the mailbox is missing.
Check the name against a message or a card from the recipient, and not against the entry that your mail program suggests.
For a single address there is nothing to repair on your side.
If one provider suddenly sends {5.1.1} for many addresses that worked yesterday, suspend mailings to it and ask its postmaster before any list is cleaned.
Feed all hosts in the MX list from one directory, and let them answer {451} with {4.3.0} when that directory does not answer.
Keep the names of departed users as {5.1.6} for some time, so that correspondents learn that they did not mistype.
Strike an address off a list after {5.1.1} from a host of its domain at {RCPT TO}; after {4.1.1}, keep the address.
Look at the reply beside the code, since a client may have added {5.1.1} to a bare {550} that spoke of a policy.
Send {5.1.1} with {550} when your directory has answered and does not hold the name.
A mailbox that exists and is closed gets {5.2.1}, an address known from former times {5.1.6}, and a name that breaks the grammar {5.1.3}.
Postfix sends {5.1.1} for unknown names in its local, virtual, and relay domains; the reply code is {550} unless changed.
If Postfix verifies addresses by a probe, its answer is {450} with {4.1.1} by default, even after the probe was refused for good.
Sendmail as a client reports {5.1.1} for any {550} to {RCPT TO} that came without an enhanced code.
In mail to Exchange Online, look for {5.1.10} and {5.4.1} too: both can stand for a recipient that is missing in its directory.
Domain unknown or without mail
The mail system finds no domain or host for this address that takes mail.
What stands behind the at sign is no place to which mail can go: the domain does not exist, or it cannot take mail.
Nobody at the destination has spoken, so the verdict comes from a submission server, a relay, or the client that failed to deliver.
{4.1.2} says only that the DNS did not settle the question.
The domain is mistyped, has expired, or comes from an address list that is years old.
The lookup of the domain fails for now, and the server answers {450} with {4.1.2}.
Sendmail as a client finds no host for the domain and writes Host unknown into the bounce.
Correct the domain: the part before the at sign was not examined at all.
Ask for the MX, A, and AAAA records of the domain through a resolver of another network; if they exist, mend your own DNS.
Renew the registration of the domain, or publish an MX record whose host name has an address.
{5.1.2} concerns every address of the domain, so suspend them together and test the domain once instead of each mailbox.
Send {5.1.2} for a recipient's domain that the DNS denies, with {550} at {RCPT TO}.
A sender's domain of that kind gets {5.1.8}, a recipient's null MX {5.1.10}, and a DNS that does not answer {4.4.3}.
Postfix with {reject_unknown_recipient_domain} sends {450} and {4.1.2} even for a domain that certainly does not exist, unless {unknown_address_reject_code} is raised.
Sendmail also marks malformed domains, and local parts with a dot at either end, as {5.1.2} behind {553}.
Gmail sends {553} with {5.1.2} if it cannot find the recipient's domain.
Recipient's address malformed
The recipient's address is not written correctly.
The address breaks the grammar, so the server looked into no directory and says nothing about any mailbox.
The fault may lie in the local part, in the domain, or in the quotation marks and brackets around them.
A space, a comma, a second pair of angle brackets, or a display name has slipped into {RCPT TO}.
Sendmail finds a letter outside ASCII in an address that was not announced with {SMTPUTF8}.
A rewriting rule turns a good address into an empty or unusable one, and Postfix returns the message.
Type the address anew instead of pasting it, and leave out everything but the address.
Check addresses where people enter them, and put exactly one address between one pair of angle brackets.
In a mailing list, mend the entry from the original data rather than strike it.
If the sender typed it correctly, look for the rewriting or alias rule that produced the broken form.
Send {501} with {5.1.3} for a recipient that does not parse, before you look it up.
Use {5.1.7} for the sender's address and {5.5.4} for what follows the closing bracket.
The reply code in front differs: Postfix and OpenSMTPD send {501}, Sendmail and Gmail mostly {553}.
A bounce from Postfix with {5.1.3} and the text null recipient address means that nothing was left of the address.
Sendmail as a client writes {5.1.3} for every {553} to {MAIL FROM} or {RCPT TO} without an enhanced code, although such a reply need not concern the syntax.
Address fits several mailboxes
The receiving mail system cannot tell which of several mailboxes is meant.
More than one mailbox fits the address, because the destination matches names loosely or because two accounts claim the same address.
In the second case every sender meets the failure until the destination has put its directory in order.
A bounce of Exchange carries the word Ambiguous, which usually means that two objects of the directory share the address.
Ask the recipient for the full and exact address.
Search the directory for the address and leave it with one account only.
Send {5.1.4} only if your server guesses mailboxes from incomplete names; at {VRFY}, RFC 5321 provides {553} for an ambiguous user.
Exchange Server can be set to refuse recipients under reserved top-level domains such as {.test} with {5.1.4}, where nothing is ambiguous.
Recipient accepted
The recipient's address has been accepted.
RFC 3463 made this code for positive delivery reports, where it states that the address was right.
Most often it stands behind the {250} to {RCPT TO} and promises less there: the server takes the recipient into the transaction and may check the mailbox later.
The server has added the recipient to the transaction.
The sender asked for a notice of success with {NOTIFY}, and the report names the recipient as delivered or relayed.
The next recipient or {DATA} follows; nobody has to do anything for this one.
Do not use {2.1.5} to test whether an address exists: a server with a catch-all mailbox gives it to every name.
Send {2.1.5} with {250} for each recipient that you accept; for a {VRFY} that you do not check, {252} with another code such as {2.0.0} is honest.
Exchange Server can be set to refuse recipients in reserved domains such as example.com with {5.1.5}, the opposite of what the code means.
Mailbox gone, no new address
The mailbox used to exist, but no longer accepts mail under this address.
The site remembers the address: it was right once, and the mailbox behind it has been given up or moved.
By its name the code comes without a forwarding address, yet Postfix puts the new one into the text if it knows it.
A person has left, or a department was renamed, and the administrator keeps the old name in a table such as {relocated_maps}.
Look for a new address in the text of the bounce, and otherwise ask the recipient by telephone or through a colleague.
Retire the address, and offer its owner a way to enter a new one; do not take an address out of the text by program.
Send {550} with {5.1.6} for a former address whose successor you may not disclose; to disclose it, send {551}.
If the account may be opened again, {5.2.1} is right.
OpenSMTPD puts {5.1.6} into a bounce if the user cannot be found at delivery, so there nobody needs to have moved.
Sendmail as a client writes {5.1.6} for a remote {551} that came without an enhanced code.
Exchange Server can be set to refuse recipients whose domain has no dot with {5.1.6}; such an address has not moved.
Sender's address malformed
The sender's address is not accepted as it is written.
The envelope sender breaks the grammar of addresses, so neither an answer by mail nor a bounce could use it.
Postfix uses the code more widely: it also marks a sender whose mailbox a probe has not confirmed, by default with {4.1.7} even after a clear refusal.
A script or library puts a display name, quotation marks, or a second pair of brackets into {MAIL FROM}.
Postfix is set to verify senders, and the server of the sender's domain has not confirmed the mailbox.
Correct the sender's address in the settings of the program or device.
Give {MAIL FROM} the bare address and keep the display name for the header.
If the text speaks of an unverified address, see that your MX hosts accept that mailbox at {RCPT TO}, because the receiver asks them with a probe.
Send {501} with {5.1.7} at {MAIL FROM} for an address that does not parse; a domain that does not exist gets {5.1.8}, a missing mailbox in your own domain {5.1.0}.
Gmail sends {553} with {5.1.7}, Postfix and postscreen {501}.
Sendmail adds {5.1.7} behind {553} for a sender that it can parse but for which it has no mailer.
Sender's domain unreachable for replies
The domain in the sender's address cannot be found or cannot receive replies.
A bounce to the envelope sender would have nowhere to go, so the receiver does not take the message.
The recipient is not at fault, even where the reply comes at {RCPT TO}.
The class is decided by local choice rather than by the fact: for one and the same unknown domain, Sendmail sends {5.1.8} and Postfix by default {4.1.8}.
A server or device signs its mail with an internal host name that the public DNS does not know.
The name servers of the sender's domain do not answer the receiver.
The domain has expired, or its MX record names a host without an address.
Query the MX, A, and AAAA records of the envelope sender's domain from outside your network, and mend what is missing.
Give automatic mail a sender in a real domain, where somebody reads the bounces.
If the text says bad outbound sender, secure the account first: somebody else has probably sent mail through it.
If the domains of many unrelated senders fail at once, your own resolver is at fault.
Do not count the failure against the recipient's address.
Send {451} with {4.1.8} while the DNS is silent, and {5.1.8} once it has denied the domain.
A null MX at the sender's domain has its own number, {5.7.27}.
A Sendmail host that demands reverse DNS also sends {451} with {4.1.8} if the IP address of the client does not resolve or its name looks forged.
Because of the default of Postfix, a message with a misspelt sender domain may wait for days before anybody learns of the mistake.
In Exchange Online, {5.1.8} with the text bad outbound sender means that the account of the sender is blocked because it sent too much spam.
Tracking ends here
The message was passed on to a mail system that cannot report what became of it.
Message tracking lets a sender ask the hosts on the path what became of a message; at this host the trail ends.
The code belongs to such a tracking report alone, together with the action {relayed}, and never to a reply in a session.
The next host does not take part in message tracking, or the operator hides a confidential forwarding address.
If certainty matters, ask the recipient; no further query will tell more.
Write {2.1.9} only into tracking reports with the action {relayed}; a delivery report about a relayed message uses another success such as {2.1.5}.
The sources of Postfix, Exim, Sendmail, and OpenSMTPD do not contain {2.1.9}.
Domain declares that it takes no mail
The recipient's domain takes no mail, or its mail system does not know this recipient.
The domain publishes a null MX, one MX record whose host is only a dot, and thereby declares that none of its addresses takes mail.
The sender's own submission server or a relay says so, usually on the first attempt, and no host of the domain was contacted.
Exchange Online gives the same number another meaning: it knows the domain, but not the recipient.
The address names a web host or a parked domain whose owner has declared it free of mail.
An automatic reply answers a message whose sender address was forged in such a domain.
An address that is not in the directory of an Exchange Online customer meets {550} with {5.1.10} and the text Recipient not found.
Check the domain: people often write the name of a web site whose owner receives mail under another domain.
Look up the MX record: if it shows a real host, the refusal comes from Exchange Online or from an outdated answer in your resolver.
With a null MX, replace the record if the domain is meant to receive mail after all.
With Exchange Online, check that the mailbox exists, has this address, and has been synchronized.
Take {556} as a verdict on the whole domain, and {550} with {5.1.10} as one on a single address.
Send {556} with {5.1.10} at {RCPT TO} for a recipient's domain with a null MX.
If the sender's domain has one, send {550} with {5.7.27}; for an unknown mailbox of your own, {5.1.1}.
Sendmail as a client recognizes the null MX and writes {5.1.10} into its bounce.
Postfix sends {556} with {5.1.10} at {RCPT TO} only under {reject_unknown_recipient_domain}.
Something about the mailbox
The answer concerns the recipient's mailbox, without saying what about it.
The mailbox exists, and something about its storage or settings has caused the answer.
In reports of a delivery on the same host, {4.2.0} is typically a lock that could not be taken, and {5.2.0} a mailbox file with the wrong owner or type.
The delivery program cannot lock, open, or create the mailbox file or folder.
Look at owner, permissions, and lock files of the mailbox, and at the file system in which it lies.
Compare the code with the quoted reply before you believe that a mailbox is concerned.
Keep the address if the other server itself sent the code, because it then confirms that the mailbox exists.
Use {4.2.0} or {5.2.0} only for faults of one mailbox that are neither a closed account ({5.2.1}), nor a quota ({4.2.2}), nor a size limit ({5.2.3}).
Sendmail as a client writes {4.2.0} for any {450} without an enhanced code, and {5.2.0} for such a {550} after the data, whatever their text says.
Account closed or blocked
The recipient's mailbox exists but does not accept messages.
The account is known and shut: suspended, unpaid, unused for too long, or closed while it is being moved.
The class is meant to tell for how long: {5.2.1} if it will never open again, {4.2.1} if only for a time.
Gmail breaks that rule: with both classes it also answers for a mailbox that receives too much mail at the moment, so one {5.2.1} proves no dead account.
The owner has not logged in or not paid for a long time, or the provider has suspended the account.
Too many messages arrive in a short time, for instance alerts from one's own systems or a wave of bounces.
Write to the recipient by another channel; a second attempt at once meets the same answer.
If Gmail says that mail comes too quickly, spread your messages to that account over more time.
Log in once, clear a suspension with your provider, or find out which service floods the mailbox.
Decide for each closed account whether it will return, and set the class accordingly.
Suspend the address after {5.2.1}, try it again on another day, and drop it if that goes on; {4.2.1} needs only the usual queue.
Send {450} with {4.2.1} for an account that is locked for now and {550} with {5.2.1} for one that stays closed.
A deleted account is {5.1.1} or {5.1.6}, a quota is {4.2.2}, and a refusal of this sender alone is {5.7.1}.
For a recipient refused in its access map, a Sendmail host sends {550} {5.2.1} with the text Mailbox disabled for this recipient, whether or not it has such a mailbox.
{450} with {4.2.1} from Google can also mean that a customer of its relay service has passed a peak limit.
Exchange Server also reports {5.2.1} for a message that its content filter has put into quarantine.
Quota of the mailbox used up
The recipient's mailbox is full.
The mailbox has used up its quota or the space behind it; as a rule only its owner can change that, by deleting mail.
Whether the message waits is the choice of the server: {4.2.2} leaves it in the sender's queue, {5.2.2} returns it at once.
Somebody owns the mailbox, but if it stays full for weeks, probably nobody reads it.
The server asks its quota service at {RCPT TO} and spares the client the transfer.
The message was accepted, and the mail store or the file system refused to take it.
A submission server that delivers to a local mailbox finds quota and grace period exceeded.
Delete large messages, empty the trash, and remember that a shared quota may also count files outside the mailbox.
After {5.2.2}, tell the recipient by telephone and send the message again when there is room.
Warn owners before the limit is reached, and accept small messages for a grace period above it.
Do not delete the address at once; pause it after several days of {4.2.2} or {5.2.2} and try again weeks later.
Send {452} with {4.2.2} first, as RFC 3463 wants it, and {552} with {5.2.2} when a grace period for the owner has passed.
If the disk of the whole system is full, send {4.3.1}; if only this message is too large, {5.2.3}.
Gmail sends {452} with {4.2.2} for an account whose storage is used up.
Postfix refuses a local delivery with {5.2.2} as soon as the quota of the file system or {mailbox_size_limit} is exceeded.
Sendmail's program for local mailboxes puts off a message over the disk quota with {4.2.0}, and returns it with {5.2.2} only if told so.
As a client, Sendmail writes {5.2.2} for a {552} without an enhanced code at {RCPT TO} or after the data, although {552} may speak of the size.
Exchange Online also uses {5.2.2} towards its own customers who have exceeded a sending limit.
Above the size limit of this mailbox
The message is larger than the receiving side allows for this mailbox.
The limit of this mailbox is lower than the one of the system, so other recipients on the same host may get the message.
Sendmail does not keep that distinction and sends the code for its limit on all messages, even at {MAIL FROM}.
The client has declared the size, and the mailbox named now allows less.
A distribution list or a program behind the address takes only small messages.
The message exceeds the maximum of a Sendmail host.
Send a link to the file, or split the attachments over several messages.
Raise the limit of the mailbox if the system as a whole would take such a message.
Continue with the other recipients of the transaction; the refusal counts for this one only.
With the declared size at hand, send {552} and {5.2.3} already at {RCPT TO}; a limit for all mailboxes is {5.3.4}.
Exchange Server writes RecipSizeLimit behind {5.2.3}, the limit of the recipient; raising the sender's limit does not help there.
Postfix reports {5.2.3} if a message exceeds the size limit set for an external delivery program.
List could not be expanded
The address is a mailing list or alias whose recipients cannot be determined.
The server knows the address as a list, but cannot read or resolve the addresses behind it, so nobody on the list gets this message.
OpenSMTPD uses the code for aliases and forward files of all kinds, and sends {5.2.4} even for an unknown name in a virtual domain.
The file or database with the members cannot be opened at the moment.
Aliases refer to each other in a circle or are nested too deeply.
Check permissions and syntax of the alias or list file, then expand the address by hand and look for a circle.
Tell the owner of the list, because its members do not notice that mail is missing.
Send {450} with {4.2.4} while the list cannot be read, and {550} with {5.2.4} if it is broken for good; a sender who may not post gets {5.7.2}.
OpenSMTPD puts its own numbers {424} and {524} in front of {4.2.4} and {5.2.4}, although the registry pairs the code with {450} and {452}.
Sendmail sends {451} with {4.2.4}, or {550} with {5.2.4}, if it cannot open the file of an included list.
Something inside the mail system
The answer concerns the mail system itself, without further details.
The host exists and normally takes mail; something inside it went wrong: a table that cannot be read, a process that died, a filter that failed.
{4.3.0} is the collective code for internal trouble of Postfix and OpenSMTPD, and only the log of the host that wrote it names the cause.
{5.3.0} in a bounce often means that a program that should take the message ended with an error.
A lookup table, the queue file, or a helper process of the server fails.
The TLS part of a Postfix server is not ready at the moment.
A delivery program, script, or virus scanner returned an error or was stopped after its time limit.
Take time and queue ID from the sender's log and look for a warning in your own log just before that line.
Leave a message with {4.3.0} in the queue, and look first whether your own host wrote the code, as clients do for faults on their side.
If one text comes back at every attempt, send it to the postmaster of that host.
Try another host of the MX list before you wait.
Send {4.3.0} for an internal fault that you cannot name better, so that the client keeps the message.
A full disk is {4.3.1}, overload or shutdown {4.3.2}, a faulty configuration {4.3.5}, and an outside directory that does not answer {4.4.3}.
Gmail sends {451} with {4.3.0} and a text about multiple destination domains; there, one transaction for each domain helps, and waiting does not.
Sendmail's table for replies without an enhanced code turns every {451} into {4.3.0}.
Postfix maps the exit status of a delivery program: the one for a temporary failure becomes {4.3.0}, and unknown ones {5.3.0}.
No disk space left on the system
The mail system has run out of storage for the moment.
The disk of the host is short of space, so all recipients there are affected, and no one of them can help by deleting mail.
The full disk may be the one of the queue or of the logs, while the mailboxes themselves have room.
The free space of the queue has fallen below the server's reserve, or the declared size does not fit.
The disk fills up while the message is being written.
Free space in the queue's file system, find what fills it, such as a loop or a flood of bounces, and have an alarm raised before the reserve is reached.
Leave the message in the queue; if the code lasts for hours, telephone the other site, because mail to its postmaster meets the same reply.
Send {452} with {4.3.1} before the transfer rather than after it, and never for one user's quota, which is {4.2.2}.
Exchange Server uses {4.3.1} with the text Insufficient system resources for low disk space and also for low memory.
Sendmail says {452} with {4.4.5} at {MAIL FROM} when its disk is short, and {4.3.1} only when space runs out during the transfer.
Host takes no mail
The receiving host does not accept messages.
With class 4 the host is shutting down, overloaded, or under maintenance; with class 5 it never takes mail, which is what {521} was made for.
Several servers use {4.3.2} to slow clients down: nothing is wrong with the host, but this client has opened too many connections, or is new and has to prove that it returns.
The server has no free process for the session, or the client exceeds a limit on connections.
Postfix's postscreen has tested a new client and lets it talk to the real server only in the next session.
The sender's own Postfix holds mail for a transport that its administrator has set to be deferred.
Retry as usual, and open fewer connections at a time to that destination.
Retry from the same IP address, since a host that tests new clients forgets what another address has passed.
Before you add hardware, look at the limits on processes and connections, and see whether a few clients hold most of them.
After {5.3.2} go on to the next host in the MX list; the verdict is about this host and not about the domain.
Send {421} with {4.3.2} when you close sessions for load or shutdown.
Send {521} with {5.3.2} on a host that takes no mail at all, and {556} with {5.1.10} for a domain of others that declares the same.
Postscreen answers {421} with {4.3.2} if all server ports are busy.
Sendmail uses {4.3.2} for its limits on connections and their rate, and {451} with {4.3.2} when a milter puts mail off.
{432} with {4.3.2} from Exchange Online is a limit on parallel deliveries to one mailbox or from one account.
At {ATRN}, {453} with {4.3.2} means that no mail is waiting, and thus no fault.
Feature not available here
The mail system does not support a feature that was asked for.
The message asks for something that the destination, typically a gateway to another kind of mail, cannot express.
From Sendmail it concerns features of the session itself: TLS that is not ready, or an authentication mechanism that it does not offer.
A gateway finds no counterpart for a requested service in the system behind it.
Sendmail cannot start TLS at the moment and sends {454} with {4.3.3}.
Sendmail does not have the mechanism and sends {504} with {5.3.3}.
Choose a mechanism that the server lists, and do not continue in clear text after {4.3.3} if the password would follow.
Send the message again without the special option, such as a requested priority or receipt.
Send {5.3.3} if a service that the sender asked for cannot be provided behind you; an unknown parameter is {5.5.4}, and a weak or missing security feature {5.7.4}.
Exchange Server sends {5.3.3} with the text Unrecognized command; between its own hosts, an authentication method missing on the receive connector can be the cause.
Above the size limit of the host
The message is larger than a mail system on its path accepts.
A host on the path, not necessarily the last one, has a limit for all messages, and this one exceeds it.
What counts is the size on the wire: encoding makes attachments a third larger than the files were.
If the server announces its limit, the client need not even try, so the bounce may come from the sender's own server.
The declared size is above the limit, and nothing has been transferred.
The client declared no size, or too small a size, and the limit is met during the transfer.
The sender's own server compares the message with the announced limit and gives up.
Compress the attachment, split it, or send a link instead.
Find in the bounce which host has the limit; if it is your own relay, its limit is lower than the one your users see.
Let gateways and filters announce the same limit as the servers behind them.
Send {552} with {5.3.4} at {MAIL FROM} if the declared size exceeds your limit, and after the data if it was not declared.
A limit for one mailbox is {5.2.3}, and a disk that is full at the moment {4.3.1}.
Postfix sends {552} in front of it, OpenSMTPD {554}, and Sendmail's server uses {5.2.3} in its place.
In reports of Exchange Server, {5.3.4} can come from the source as well as from the destination, so look which server the report names.
Faulty configuration
A mail system is configured in a way that does not let it take this message.
A mistake in a configuration stands in the way, and it stays until an administrator corrects it.
Read first which host complains: in a reply it is the receiver's configuration, in a report usually the sender's own.
An access rule of a Postfix server is malformed, or its policy service does not answer.
The host named as {relayhost} does not exist, refuses the client, or leads back to it.
An MX record points to a Sendmail host that does not regard the domain as its own.
Look in the log for the warning that goes with {4.3.5}; every client gets it until you have mended the rule.
If your own queue shows the code, check {relayhost} and the transport tables, then flush the queue.
Prefer {451} with {4.3.5} to {5.3.5}: the mistake is yours, and the mail of others should wait until you have corrected it.
Postfix turns permanent errors of its {relayhost} into {4.3.5} on purpose, so that a mistake there does not bounce all mail.
Sendmail bounces with {553} and {5.3.5} if mail loops back to it because of an MX record.
Exchange Server reports a mail loop with {5.3.5}, for example if a receive connector bears the name of another server.
Accepted with another priority
The message is accepted, but not with the priority that was asked for.
The server knows the extension for message priorities and has raised or lowered the priority of this message.
The text begins with the new value, a number that a program can read.
The account may not use the priority that it asked for, or it asked for none and got one by local policy.
The message is on its way; only the order in which hosts treat it may differ.
Show the new value if the user had chosen another one.
Send {2.3.6} with {250} at {MAIL FROM} or after the data if you change the priority; a message that you refuse for its priority gets {X.7.15}.
The example in RFC 6710 prints the letter X instead of the class digit; a real reply has to begin with {2.3.6}, as the digit must match the reply code.
Postfix, Exim, Sendmail, and OpenSMTPD do not have the extension in the versions examined.
Something about network or routing
Something went wrong in the network or on the way to the destination.
{4.4.0} means a fault between hosts that none of the other network codes describes.
From Postfix, {5.4.0} has one clear meaning: the message carries too many {Received} fields, so it is a loop or a very long path.
Sendmail wants to see MX records or a host name before it relays, and the DNS does not answer.
Postfix counts more hops than its {hopcount_limit}, 50 by default, permits.
With {5.4.0}, read the {Received} fields in the bounce from below: hosts that repeat are the loop.
With {4.4.0}, test from the server itself whether names and addresses resolve.
Look for the special code first: no answer {4.4.1}, broken connection {4.4.2}, silent DNS {4.4.3}, no route {5.4.4}, loop {5.4.6}.
Connection not answered
A mail system did not answer, or it refused the recipient.
The sending host tried to connect to another host and got no answer: the connection timed out or was refused.
{4.4.1} stands in logs and reports of the sending side, and cannot come from the host that it blames.
{5.4.1} is another matter: Exchange Online sends it with the text Access denied for a recipient that is not in its directory.
The destination host is off or overloaded, a firewall discards the packets, or the MX record names a host that has moved.
The sender's own network blocks outgoing connections to port 25, so that no destination answers.
The submission server cannot reach the IMAP server that holds the message.
Exchange Online also sends {5.4.1} with the text Relay Access Denied, for a domain for which it does not accept mail.
Connect to port 25 of the MX hosts by hand, from the sending host and from elsewhere, and over IPv4 and IPv6.
If every destination is silent, ask your network provider about port 25; if one is silent, wait or telephone its postmaster.
Wait for the report about the end of the retries; for {5.4.1}, check the recipient's address.
See that every host in your MX list answers from outside, and remove those that no longer exist.
At {5.4.1}, compare the addresses in the directory of Exchange Online with those in use.
Try all addresses of all MX hosts before you report {4.4.1}.
Write {4.4.1} into a report if no connection came about; once there was one, {4.4.2} is right, and without an address to connect to, {4.4.4} or {5.4.4}.
Postfix uses {4.4.1} for refused connections as well as for timeouts, and the text names host, address, and port.
Sendmail prints {4.4.1} in texts about lost connections too, such as {421} with Lost input channel.
Exchange Online reports a refused outbound connection with a longer number, {4.4.316}.
Connection broken or timed out
The connection between two mail systems broke off or took too long.
A session had begun, and then one side fell silent or the network lost the connection.
A server ends the session so with a client that has sent nothing for too long; in a report it is the client's own observation.
If the break came after the final dot, nobody knows whether the message was taken, and the retry can deliver it twice.
The client keeps a connection open for later use, and the server's time limit runs out.
Large messages break off at the same point and small ones pass: a firewall or tunnel on the path loses full-sized packets.
The receiver scans the message for longer than the client waits for the reply.
Look at which step the log names, for example while receiving the greeting or while sending the message body.
A break in the body points to packet size or a security appliance, a break after it to slow filtering at the receiver.
Reply to the final dot within a few minutes, and let long scans run after the message has been accepted.
Wait ten minutes for the reply to the final dot, as RFC 5321 asks, because a shorter limit produces duplicates.
Send {421} with {4.4.2} when you end a session because the client is silent; for your own shutdown or load, {4.3.2}.
The Postfix client reports {4.4.2} both for a lost connection and for a timeout, and names the step in the text.
Gmail ends idle sessions with {451} and {4.4.2}.
Sendmail's client sets {4.4.2} on a read error, even where the text beside it says {4.4.1}.
DNS or directory does not answer
A directory such as the DNS did not give the information needed for delivery.
A name server or other directory that the decision depends on gave no usable answer; the question itself is still open.
In a reply the lookup may concern the sender: RFC 7208 asks for {451} with {4.4.3} if the SPF check fails for want of the DNS.
So the name server at fault can belong to the receiver, the sender's domain, or a blocklist.
The client asks for the MX records of the recipient's domain and gets a timeout or a server failure.
The SPF record of the sender's domain, or one that it includes, cannot be fetched.
A Sendmail host that is configured to wait cannot reach the DNS blocklist.
Query the name servers of both domains from another network, and repair delegation, DNSSEC, or SPF includes on your side.
If many senders get the code, restart or replace your resolver, and check that blocklists still answer it.
Send {451} with {4.4.3} if an outside directory does not answer; for a user database of your own, {4.3.0} is usual.
If the DNS has answered and there is no such domain, the matter is decided: {5.1.2}, {5.1.8}, or {5.4.4}.
The Postfix client writes {4.4.3} for a lookup that may succeed later and {5.4.3} for a failure that the resolver calls final.
No route to the destination
The mail system could not find out where to send the message next.
The directory answered, but with nothing that leads to a next host, for example a domain without MX and address records.
In reports of the Postfix client {5.4.4} is the ordinary sign of a mistyped domain, with the text Host or domain name not found.
{4.4.4} means that the route may come back, as when only backup hosts of an MX list can be found.
The domain does not exist, or none of the hosts in its MX records has an address.
A domain is routed by a local table, and the host named there cannot be resolved.
Postfix wants to see whether it is a backup MX for the domain, and cannot resolve the hosts.
Check the spelling of the domain first.
Resolve the domain from the sending host: if it works elsewhere, look at the resolver, the transport table, and split DNS.
Give each host in your MX records an A or AAAA record.
Write {5.4.4} into a report if the directory has no next hop and {4.4.4} if that may change; refuse an unknown domain in a session with {5.1.2}.
By default Postfix bounces mail for a domain whose MX hosts have no address; {smtp_defer_if_no_mx_address_found} makes it wait with {4.4.4}.
Exchange Server reports {5.4.4} with the word NonExistentDomain; Microsoft then suspects the DNS settings or the network adapters of that very server.
Too much traffic
The mail system has too much traffic to take the message.
The path, rather than the recipient, is crowded: too many sessions or messages at once.
{5.4.5} is Google's number for a sender who has reached the daily limit of the account, so there the traffic is the sender's own.
The server is busy and asks the client to come back.
An account of Gmail has sent as many messages as it may in a day.
The sending Sendmail has reached its own limit of connections to the host.
Spread the messages over time, and check whether your own client limits the connections.
After {5.4.5}, wait a day, and send large mailings through a service made for them.
For overload of your own host, {4.3.2} is better known; keep {4.4.5} for crowded links or queues.
Gmail sends {421} with {4.4.5} and the text Server busy.
Sendmail puts {4.4.5} behind {452} if its disk is short of space, where {4.3.1} would fit.
Message runs in a circle
The message was passed on too many times or came back to a host that it had left.
Two hosts hand the message to each other, or a forwarding rule leads back to where it came from.
RFC 3463 calls it a temporary matter, but servers mostly send {5.4.6}: waiting does not end a loop, and every further attempt makes more traffic.
The address may be perfectly right; what is wrong is a route behind it.
A host counts the {Received} fields and finds more than its limit.
Two mailboxes forward to each other, or an alias expands to itself.
The MX record leads to a host that does not know that the domain is its own, so it delivers to itself.
Look whether your forwarding target forwards back to you, and end one of the two rules.
Add the domain to the list of local domains on the last host of the path.
After a move, check that the old and the new system do not each call the other responsible.
Read the {Received} fields of the returned message from below until a host appears twice, and tell the postmaster of those two hosts.
Stop a loop at once with {5.4.6}, and never answer a bounce with a bounce.
Count at least 100 {Received} fields before you call a long path a loop, as RFC 5321 advises.
Postfix bounces with {5.4.6} if mail loops back to itself or the header shows an earlier delivery to the same address; for too many hops it has {5.4.0}.
The Postfix client reports {4.4.6} instead if the host that greets it with its own name is not the best MX.
Sendmail sends {554} with {5.4.6} and the text Too many hops, OpenSMTPD {500} with {5.4.6}.
For a loop, Exchange Server sends {5.4.6} and Exchange Online {5.4.14}; both stop a message after 20 rounds by default.
OpenSMTPD writes {4.4.6} into the report if it meets a loop at its own delivery, although it then deletes the message.
Message too old
The message could not be delivered within the time allowed for it.
The host that held the message gave up because of its age: the lifetime in the queue or a limit set by the sender has passed.
It is a verdict on time and hides the cause; RFC 3463 itself asks to report the actual problem instead where possible.
{4.4.7} promises no further attempt: Sendmail and OpenSMTPD write it into the report with which they give the message up.
For some days every attempt met a host that was down, a full mailbox, or another temporary failure.
The sender had set a time limit with the extension {DELIVERBY}, and it has passed.
If the message still matters, tell the recipient otherwise, and send it anew only when the cause is gone.
Search the log for the replies to the single attempts; the last one, such as a timeout or {4.2.2}, is the real subject.
Judge by the field {Action}: {failed} means that this host has given the message up, whatever the class digit.
If OpenSMTPD wrote the report, treat the text Envelope expired in the same way.
Report the error of the last attempt rather than this code; use {5.4.7} if the sender's own limit has passed, and {4.4.7} for a notice of delay.
Sendmail writes {4.4.7} for the lifetime in the queue and {5.4.7} for a missed {DELIVERBY} limit.
Postfix and Exim never write it: the final bounce of Postfix repeats the last temporary code, and Exim's shows {5.0.0}.
Exchange Online shows {550} with {4.4.7} and the text Message expired, two class digits that contradict each other.
In the version examined, OpenSMTPD marks that last report with the action {delayed} and calls the failure temporary, although it has deleted the message.
Something about the protocol
The answer concerns the protocol between two mail systems, without further details.
As a failure, {5.5.0} says that the dialogue went wrong, often because a client sent commands without waiting where it must wait.
As {2.5.0} it is plain success in the style of RFC 4468, where others send {2.0.0} or {2.1.0}.
In a report, the Postfix client uses it for an answer that it could not understand.
The client sends several commands in one go although the server does not offer {PIPELINING}.
The client sends further commands behind {STARTTLS} without waiting for the reply.
The other server answered with something that is no reply, or with a code that does not fit.
Wait for each reply unless {PIPELINING} was offered in this very session, and log both sides of the dialogue.
Look for a firewall or virus scanner between the hosts that rewrites the dialogue.
Choose a neighbour if you can: {5.5.1} for a wrong order, {5.5.2} for what does not parse, {5.5.4} for an argument, {2.0.0} for plain success.
Gmail answers a violation of the protocol with {451} and {4.5.0}, so the faulty client comes back with the same fault.
Sendmail sends {503} with {5.5.0} for a second {MAIL FROM} and for {AUTH} or {STARTTLS} within a transaction.
Postfix ends a session with {554} and {5.5.0} if it is set to forbid early commands.
Outlook.com refuses an unknown recipient with {550}, {5.5.0}, and the text mailbox unavailable, so there an address may be bad.
Command out of order or not supported
The mail server does not accept a command of the sending program at this point.
A command came out of turn, or the server does not have it; the command itself may be well formed.
Often it is only the consequence of an earlier refusal: after rejected recipients, {DATA} gets {554} with {5.5.1}, and the reason stands further up in the session.
All recipients were refused, so there is nobody to whom the data could go.
A step is missing or repeated, such as {RCPT TO} before {MAIL FROM}, or a second login.
The function is switched off, and the client did not look at the answer to {EHLO}.
Find the first negative reply of the session and act on that; ask {EHLO} again after {STARTTLS} before you use an extension.
If the text asks for authentication or {STARTTLS}, switch both on in the mail program.
In a bounce with this code, the useful line is the one before it, so take the replies from the log.
Send {503} with {5.5.1} for the wrong order and {502} or {500} with it for a command that you do not have.
A known command with bad arguments is {5.5.4}, and a missing login {5.7.0}.
OpenSMTPD puts {5.5.1} behind {530} when {STARTTLS} or a login has to come first, and behind {500} for an unknown command.
Gmail sends {502} with {5.5.1} for unknown commands.
Postscreen sends {550} or {521} with {5.5.1} and the text Protocol error to clients that fail its tests.
Line not understood
The mail server could not make sense of what the sending program sent.
The line did not parse, or its first word is unknown; the server cannot even say what was wanted.
RFC 7208 gives the code a second use with {550}: the SPF record of the sender's domain is broken, and the SMTP dialogue is in order.
Text of a message or half a line arrives where a command is expected, because client and server disagree on where the message ended.
A Postfix rule wants a full host or domain name, and the name in {EHLO} or the address is only a short one.
The SPF record has a mistake, appears twice, or needs too many lookups.
Lines end with {LF} alone, and the server is set to refuse that.
Record the exact bytes, then check line ends, length, and whether the earlier message was closed with its final dot.
Set a full host name for {EHLO}, and test your SPF record with a checker if the text mentions SPF.
A program that worked before and fails now has probably been changed by an update or cut off by a virus scanner; report it to its maker.
Send {500} with {5.5.2} if you cannot recognize the command; if you can, and only its argument is bad, {5.5.4} helps the client more.
Postfix sends {504} with {5.5.2} for names that are not fully qualified, though their syntax is correct.
{555} with {5.5.2} from Gmail usually means an address in {MAIL FROM} or {RCPT TO} that it cannot parse.
Sendmail uses it for parameters without a value, such as a {SIZE} without a number.
Exchange Server sends {5.5.2} with the text Send hello first for commands in the wrong order, where {5.5.1} would fit.
Recipient limit of a transaction reached
The message has more recipients than the mail server takes at once.
The address in the refused command is not at fault: it merely came after the last free place.
With {4.5.3} the remedy needs no waiting, since the recipients accepted so far get the message and a new transaction takes the rest.
{5.5.3} says that the site does not take messages with so many recipients at all.
The transaction holds as many recipients as the server allows, at least 100 under RFC 5321.
Gmail asks for a separate transaction because the mail rules of the recipient's domain exceed a size limit.
A message with the empty sender has several recipients, which Postfix can be set to refuse with {5.5.3}.
Send the data for the accepted recipients, then begin the next transaction without delay.
If your provider refuses the whole message, send it in smaller groups or through a mailing list.
Lower the number of recipients per message for destinations that complain.
Send {452} with {4.5.3} for the surplus recipients; {5.5.3} is for a site policy against such messages, not for a full buffer.
Postfix and Sendmail send {452} in front of it, OpenSMTPD {451}, and Stalwart {455}.
OpenSMTPD also sends {452} with {4.5.3} at {MAIL FROM}, when a session has carried too many messages.
Exchange Server returns a message with {5.5.3} if it has more recipients than the organization, the connector, or the sender may use.
Exchange Online sends {4.5.3} if a message has more than two hundred recipients in one domain.
Bad argument or parameter
The mail server understands the command, but not what the sending program attached to it.
The command is valid; its argument is missing, out of range, or asks for a feature that the server does not know.
Sending the same command without the parameter often works, so the message is rarely lost if the client can do without the extension.
The client uses a parameter that {EHLO} did not offer, or gives {SIZE}, {RET}, or {NOTIFY} an impossible value.
Sendmail wants a domain in the sender's address and sends {553} with {5.5.4}.
The mechanism is not known, or its data cannot be decoded.
Compare each parameter with the answer to {EHLO} of the present session, and drop what was not offered.
Give the host and its programs a full domain name, so that senders do not end in a bare host name.
Send {501} with {5.5.4} for an argument that does not parse, {555} with {5.5.4} for an unknown parameter of {MAIL FROM} or {RCPT TO}, and {504} for an unknown mechanism.
A faulty address has its own codes, {5.1.3} and {5.1.7}.
OpenSMTPD sends {503} with {5.5.4} for an unknown parameter, and for {DATA} without a recipient.
{4.5.4} comes from Sendmail: {454} if its login library fails, {459} for an unknown queue at {ETRN}.
Protocol versions do not match
Two mail systems could not agree on a version of their protocol.
The code comes from a list made for all mail systems; SMTP itself has no version numbers, only extensions.
A gateway to another kind of mail may still have a reason to report it.
A gateway and the system behind it speak different versions of that system's protocol.
Ask the operator of the gateway that wrote the report which of the two sides needs an update.
In SMTP you hardly need it: an extension that the other side lacks is {5.5.4} at its parameter or {5.3.3} for the message.
The sources of Postfix, Exim, and Sendmail do not contain it, and OpenSMTPD only names it in a list.
Login line too long
The login data that the mail program sent are too long for the mail server.
During {AUTH} the client sent a line that does not fit into the server's buffer, so the credentials were not even examined.
Passwords hardly reach such a length, but Kerberos tickets and tokens can.
The account belongs to so many groups that its Kerberos ticket exceeds the limit.
Do not ask for another password; choose another mechanism, and send the initial response on a line of its own if it is long.
Raise the limit, in Postfix {smtpd_sasl_response_limit}, at least to the length that RFC 4954 calls sufficient.
Send {500} with {5.5.6} if a response exceeds your buffer for the mechanism; other lines that are too long get {500} with {5.5.2}.
Postfix sends {500} with {5.5.6} and the text SASL response limit exceeded.
Something about the content
The answer of the mail system is about the content of the message, and no more precise code applies.
In a failure the obstacle lies in the content, not in the addresses or the sender, and only the text of the reply can say in which part.
Usually it is a fault of form, made by the program that wrote the message, and not an unwanted subject or attachment.
The header is too long, the MIME parts are nested too deeply, or characters beyond ASCII stand where they are not allowed.
Send the same text as a new message from another mail program, without the old attachments; if it passes, the first program or a file in the message is at fault.
Check the message against the rules for line length, header encoding, and MIME boundaries before it is sent.
Send {5.6.0} for a message that is malformed, and name the line or the limit in the text.
For content that a filter or a policy does not want, send {5.7.1}; for a message that is merely too large, {5.3.4}.
After the end of the data, {2.6.0} is a plain success: RFC 2034 has it in its example, and Exchange sends it with the words Queued mail for delivery.
With {4.6.0} Postfix reports that a virtual alias could not be expanded, which has nothing to do with the content of the message.
Gmail sends {554} with {5.6.0} for a malformed message, and formerly for one that had passed 50 hosts.
Kind of content not supported
The next mail system, or the way to it, cannot carry this kind of content.
The message itself can be well formed: what is missing is the ability of the protocol or of the system behind it, such as a gateway to fax or text messages.
Another format of the same content may pass, so the recipient has to be asked what can be received.
A server that passes on only 7-bit text receives characters beyond ASCII without a MIME header.
Send plain text, or put the content on a web page and send the link.
State in the text which formats your gateway takes.
Send {5.6.1} if no conversion could help; if one would be needed and you do not offer it, {5.6.3} tells the sender more.
Sendmail refuses 8-bit data only if it is configured to be strict about them; the reply is {554} with {5.6.1} and the text Eight bit data not allowed.
Conversion needed, but forbidden
The content would have to be converted on its way, and the sender or a mail system has forbidden that.
The conversion fails for lack of permission, not of ability; the prohibition stands in the message, or it is a policy of the host that sends.
If the prohibition came from the sender, permission removes the obstacle without any change to the content.
The message is signed, and the next system takes it only in another form; on its way a signed part must not even be recoded.
Allow the conversion, or send the content in a form that the recipient can take as it is.
If the message itself prohibits nothing, look for the rule in the configuration of the relay that reports the failure.
Send {5.6.2} only if a prohibition is really there; if permission was given and your software cannot convert, send {5.6.3}.
Next system needs another format
The message would have to be converted for the next mail system, and the host that holds it cannot do that.
The classic case is a message with 8-bit text whose next host does not announce {8BITMIME}: a relay has to recode it as 7-bit text or give it up.
Usually it is the relay on the sending side that writes this code, so the recipient's server has not refused anything.
The message is 8-bit, the next host takes 7-bit only, and the relay is configured not to convert.
The message that is fetched from the IMAP server is binary, or has 8-bit characters in its header, and the submission server converts neither.
Let your mail program encode the message as quoted-printable or base64, which every host can carry.
Allow the conversion of 8-bit MIME parts on the relay, and look whether a device on the path hides {8BITMIME} from the list after {EHLO}.
Send {5.6.3} if the ability is missing; a conversion that was begun and went wrong is {5.6.5}.
Sendmail as a client writes it with the text does not support 8BITMIME, or with Cannot send 8-bit data to 7-bit destination.
RFC 4141 prescribes it in a bounce if the sender has allowed conversions with {CONPERM} and the next host offers neither that extension nor {CONNEG}.
Conversion loses part of the content
The message needs a conversion in which some of its content is lost.
In class 2 the message has arrived, and the code warns its sender that the recipient does not see all of it.
In class 5 the sender had forbidden a lossy conversion, and the message is returned instead.
The message fetched from the IMAP server has 8-bit characters in its header without a charset, and the submission server has guessed one.
A gateway reduces the content, for example formatted text to plain text.
After {2.6.4}, ask the recipient whether the essential part has arrived before you send anything twice; after {5.6.4}, permit the loss or send a simpler format.
Send {2.6.4} only if something was lost in your own conversion; without a loss, a plain {2.0.0} is enough.
Conversion attempted without success
A mail system tried to convert the content of the message and did not succeed.
The host is able to convert and allowed to, but the attempt with this piece of content has failed.
Class 4 fits a converter that is out of order, class 5 a damaged or unexpected file.
An attachment is damaged, or its type in the header does not match what it contains.
Open the attachment yourself, save it in a common format, and send that.
Look for the error of the converter in the log of the host that reports it, and try the file there by hand.
Send {4.6.5} if another attempt with the same message can succeed, otherwise {5.6.5}.
Content could not be fetched
The message was to be fetched from another server, and that server did not deliver it.
With {BURL} a mail program names the place of the message on an IMAP server, and the submission server collects it.
Here the IMAP server was reached, but answered with an error or with nothing.
The message has been moved or deleted meanwhile, or the URL has expired or names another user.
Send the message again from the drafts or the outbox, so that the program makes a new URL.
Fall back on {DATA} and upload the message; the whole transaction has failed and has to begin anew.
Send {554} with {5.6.6} if the IMAP server refuses or returns no data; if it cannot be reached, {451} with {4.4.1}.
Address has to be in ASCII
An address with characters beyond ASCII cannot be used for this message; an address in plain ASCII has to take its place.
At {MAIL FROM} the sender's address is meant, at {RCPT TO} the recipient's.
Nothing is said about whether the mailbox exists: the obstacle is only that this server, or the next one behind it, cannot handle the address in this form.
A domain in its ASCII form, which begins with {xn--}, does not count as internationalized.
The client sends an address in UTF-8 without the parameter {SMTPUTF8}.
The message needs {SMTPUTF8}, and the next server on its way does not offer it.
Use the ASCII address of the same mailbox, which many owners of such addresses have; do not transliterate the name yourself.
Give your users with internationalized addresses an ASCII address as well, and use it as envelope sender towards hosts without {SMTPUTF8}.
Look for {SMTPUTF8} in the list after {EHLO} and add the parameter to {MAIL FROM}; without the offer, ask the user for an ASCII address.
Send {550} with {5.6.7} at {MAIL FROM} and {553} with {5.6.7} at {RCPT TO}; if only the header of the message is the obstacle, send {5.6.9} after the data.
Postfix as a client writes {5.6.7} with the text SMTPUTF8 is required, but was not offered by host, even if only the header has characters beyond ASCII.
Sendmail also sends it for an address whose bytes are no valid UTF-8.
Answer would need UTF-8
The answer to a question about an address contains characters beyond ASCII, which the asking program has not allowed.
The server knows something that it may not put into the reply, because {VRFY} or {EXPN} came without the parameter {SMTPUTF8}.
Unlike an ordinary {252} or {550}, it is thus a hint that the name was found; delivery to the mailbox is not affected.
The mailbox, a member of the list, or the full name in the reply is written in UTF-8.
Repeat the command with {SMTPUTF8} after its argument, if the server has announced the extension, and be ready to read UTF-8 in the reply.
Send it with {252} or {550}; the registry also lists {553}, which the rule for {VRFY} and {EXPN} in RFC 6531 leaves no room for.
Header in UTF-8 stops the message
The header of the message has characters beyond ASCII that at least one recipient cannot receive, so nobody gets the message.
One recipient without the ability is enough: after the end of the data the server has only one reply for all of them.
The addresses in the envelope can all be plain ASCII; a subject or display name in raw UTF-8, or an internationalized address in the header, is enough.
A message with UTF-8 in its header goes to several people, and the mail system of one of them takes only classic headers.
Send to the recipients one by one to find out who is concerned, and use nothing but ASCII addresses in the message to that person.
Encode subject and names in the classic way, as encoded words, whenever no address in the header forces you to use UTF-8.
Detect at {RCPT TO} that a mailbox cannot take such messages, and refuse only that recipient.
Send it after the data with {554}, as the text of RFC 6531 says, or with {550}, as its table and the registry say; a recipient refused earlier spares the others.
Withdrawn double of another code
The server could not show the mailbox name, because the asking program had not allowed characters beyond ASCII; the code is out of use.
The experimental RFC 5336 had two codes for one condition: {X.6.8} for the failures {550} and {553}, and this one for {252}.
RFC 6531 gave both cases to {X.6.8} and withdrew this number, so the registry lists it only as a deprecated duplicate.
A server still follows the experimental extension UTF8SMTP of 2008.
Treat {2.6.10} exactly like {2.6.8}.
Never send it; {2.6.8} has taken its place.
Security reason without details
The mail server gives a security reason for its answer and says no more about it.
The code takes in the rest of the security group: a condition that has no code of its own, or one that the site does not want to describe.
So the same digits stand behind a login that succeeded, a lack of {STARTTLS}, and a forbidden attachment, and only the reply code and the text separate them.
In class 4 it often means too many connections or errors, which time cures, but just as well TLS that the recipient's domain demands, which time does not cure.
The client has not logged in, or has not started TLS, and the server demands it.
The service behind the login is out of order ({4.7.0}), or the login has succeeded ({2.7.0}).
The client opens too many connections or TLS sessions, makes too many errors, or sends a line that looks like an attack.
Your own relay could not log in at its next host, or TLS was mandatory and did not come about.
Establish first who wrote the code: a line in your log about authentication or TLS with {4.7.0} can come from your own client, and then the setting to mend is yours.
If the other server wrote it, take the reply code as your guide: {530} asks for a step, {421} for patience, {550} for a talk with its postmaster.
After {4.7.0} at {AUTH}, tell the user that the server has a fault and do not ask for another password.
Look in the log for the rule that took effect, and consider a code that names the reason, so that an honest sender can mend the fault.
Send {2.7.0} with {235}, {4.7.0} if the service behind {AUTH} fails, and {5.7.0} with {530}.
For a rule about who may send to whom, send {5.7.1} instead.
Sendmail uses {4.7.0} for nearly every hang-up, {5.7.0} for a failed login and for {EXPN} that is switched off.
Gmail sends {552} with {5.7.0} for a forbidden attachment, {550} with {5.7.0} for relaying that is denied, and {421} with {4.7.0} for an IP address or domain with a very low reputation.
A message that an administrator of Postfix forces to expire is logged with {4.7.0} as well, and then bounces.
Refused by a rule of the site
A rule of the receiving site does not let this sender, this host, or this message through to the recipient.
By definition the sender is not authorized to send to this destination; in fact servers use it for almost any rule: relaying, blocklists, spam filters, quotas.
It proves no cause, and some sites choose it so that the sender does not learn which check failed.
Nothing follows for the address: the same mailbox takes mail from others.
The recipient is at another site, and this server relays only for its own users.
The IP address of the client is on a blocklist, or its name in DNS does not fit.
A spam filter, a rule of the organization, or a filter of the recipient refuses the message.
In class 4: greylisting, or more mail in a short time than the server allows one client.
Read the text behind the code and pass it on in full to your administrator; a second copy of the same message meets the same rule.
Sort by the command first: before {DATA} it is usually your IP address, your domain, or relaying, after it the content or the signatures.
Follow the link in the text if there is one, mend the cause, and test with a single message.
Find the rule by the time and the client in your log, and add a text to it that a stranger can act upon.
Do not count it against the address, and do not derive a cause from it; file the text under refusals by policy.
Send {5.7.1} for a local rule that has no number of its own.
For SPF, DKIM, reverse DNS, and null MX there are {5.7.20} to {5.7.27}, for a closed list {5.7.2}, for an unknown mailbox {5.1.1}.
To put off a client by such a rule, {4.7.1} is what servers use.
{5.7.1} is the preset of Postfix for every {REJECT} in a table and {4.7.1} for every {DEFER}, so a site can send either without having chosen it.
OpenSMTPD sends {5.7.1} for a message whose header does not follow the rules of RFC 2822.
Exchange Online uses it for a sender whom a group does not admit, for relaying, and as the preset of its mail flow rules.
RFC 4405 once demanded {5.7.1} if the address in {SUBMITTER} and the header disagreed.
Not allowed to write to this list
The mailing list or group exists, but does not take messages from this sender.
The list is known and works; its rule admits only members, staff, or named people.
Which address counts, envelope sender or author, is up to the list software, so a member who writes from a second address is refused too.
Somebody from outside writes to an internal group, or replies to all and thereby to a list that is closed to outsiders.
Write from the address under which you are subscribed, or ask a member or the owner of the list to pass the message on.
If outsiders are to reach the group, open it or name another contact address in the refusal.
Send {5.7.2} if the rule belongs to the list; if the members cannot be determined at the moment, {4.2.4}; for a rule about a single mailbox, {5.7.1}.
Exchange Online has numbers of its own for this: {5.7.124} for a group with a list of allowed senders, and {5.7.133} for one that is closed to outsiders.
Yahoo sends {553} with {5.7.2} to IP addresses from which it takes no more mail; no list is concerned.
Secure message cannot be converted
The message is protected by a method that the recipient's system does not have, and it cannot be converted.
A gateway would have to turn one form of encryption or signature into another; without the keys of the sender or the recipient it cannot.
Conversion by a third party would also break the very protection, so the remedy lies with the sender.
A signed or encrypted message reaches a gateway to a mail system with another security protocol.
Agree with the recipient on one method, such as S/MIME or OpenPGP, or send the message unprotected if its content allows that.
Send {5.7.3} only for a conversion between security protocols; if the next system has no such feature at all, {5.7.4} is meant.
Microsoft's servers give the number another meaning: {535} with {5.7.3} is a login that failed, and in a log of Exchange it marks servers that cannot authenticate to one another.
Security feature not available here
A security feature that the message or the login uses is not supported on the way or at the server.
The definition thinks of a feature of the message that the delivery protocol cannot carry.
Two other uses have become usual: a server that does not know the mechanism named in {AUTH}, and a client that must use TLS and is not offered it.
In neither of them has anything been said about the password or the message.
The mail program chooses a login mechanism that the server does not offer, often an outdated one.
Your own relay has orders to send only over TLS, and the next host does not offer {STARTTLS} ({4.7.4}).
Set the login method of the outgoing server to automatic or to normal password over TLS.
For {4.7.4} in your log, try {EHLO} on the next host by hand, from your network and from another: if {STARTTLS} is missing only from yours, a firewall removes it.
Loosen your TLS policy for that one destination only if this mail may travel in clear.
Choose only from the mechanisms that the server lists after {EHLO}.
For an unknown mechanism RFC 4954 prescribes {504} with {5.5.4}; {5.7.4} is common there all the same.
If the mechanism is known and too weak for the user, send {5.7.9}.
OpenSMTPD answers every mechanism but {PLAIN} and {LOGIN} with {504} and {5.7.4}, and Gmail does so for XOAUTH, which it has dropped.
Postfix as a client writes {4.7.4} with the text TLS is required, but was not offered by host, and keeps the message in its queue.
Key or certificate missing or invalid
A check or an encryption did not work, because a key or a certificate could not be obtained or is not valid.
What is missing is information, for example the public key of a signature or a certificate that can be trusted; the message has not been proved false.
The two places where it is met differ: a receiver that could not fetch the key of a DKIM signature, and a sender whose TLS connection did not pass the checks.
The DNS server with the public key for the DKIM signature does not respond.
Your own relay cannot complete the TLS handshake, cannot verify the certificate of the next host, or cannot look up its TLSA records.
If your relay wrote it, compare the certificate of the next host with your policy: an expired certificate, a new name, or a stale TLSA record is the usual reason.
If the other server wrote it, query the record of your DKIM selector from outside, on all of your name servers.
Before you renew a certificate, publish the TLSA record for the new one, or senders who check it hold back their mail.
Send {451} with {4.7.5} if a key cannot be fetched; a signature that was checked and is wrong must not be put off, and {5.7.20} fits it better.
Postfix as a client logs {4.7.5} with texts such as Server certificate not verified, Cannot start TLS: handshake failure, and TLSA lookup error.
Where TLS is mandatory, the message stays in the queue and bounces only after days, so an expired certificate at one destination is noticed late.
Unknown signature or cipher method
A mail system could not decrypt or check the message, because it does not know the cryptographic method used.
Keys and message can be faultless; the software on one side is too old or too new for the other.
In class 4 the site expects that another of its hosts or a later version will be able.
A gateway that checks signatures or decrypts for its users meets an algorithm that it lacks or that was switched off as unsafe.
Sign or encrypt with a method that is in general use, beside the new one if the format allows two.
Compare the algorithm named in your log with those that the cryptographic library of the gateway still permits.
Send {5.7.6} if the algorithm is the only obstacle; if the key is missing, {X.7.5} is the code to use.
Message altered or damaged
The message could not be verified, because it was altered or damaged on its way.
The check was possible and its result is negative: what arrived is not what was signed.
In class 2 the message has been delivered nevertheless, and its sender is only warned.
RFC 7372 also names {5.7.7} as a general substitute for a site that conceals which check failed.
A relay on the path has added a footer, rewritten links, or recoded the text after the message was signed.
Compare a copy at the recipient with the one that you sent, and let the signature be made after the last host that changes anything.
Send again by another way, such as directly and not through a list.
For a DKIM signature send {5.7.20}; {5.7.7} remains for other kinds of protection.
RFC 4405 demanded {554} with {5.7.7} for a message in whose header no responsible address could be found.
User name or password refused
The mail server does not accept the user name and password, so the login has to be corrected.
The exchange ran to its end by the rules, and what the client proved is wrong or not sufficient.
Whether the user exists is left open on purpose: for a stranger, a wrong name and a wrong password look alike.
Of the refusals that RFC 4954 lists, it is the only one after which the user should type a password.
A device still has the old password, or the user name lacks its domain.
The password is right, but the provider demands an app password or a token and reports it under this general code.
Enter the password anew in the program that failed, and check it beforehand in webmail, so that you do not lock the account by trying.
Ask the user, and send no further attempt with the same data.
Many such failures from foreign IP addresses show that somebody guesses passwords; limit the attempts for each address and account.
Send {5.7.8} for anything wrong with the credentials; if your own database cannot be asked, {4.7.0}, and if the account is disabled and you want to say so, {5.7.13}.
RFC 4468 of 2006 used {554} with {5.7.8} at {BURL} for a missing trust relationship; RFC 5248 moved that meaning to {5.7.14}.
Postfix and Gmail send it with {535}, while Sendmail says {5.7.0} in the same case.
Stronger login method required
The mail server wants a safer method of logging in for this account.
The rule depends on the user: a mechanism can be in the list after {EHLO} and still be too weak for this account.
No statement is made about the password, which may be right or wrong.
The provider has ended plain password logins for some accounts, for example those with two-step verification.
The receiver uses the code in a meaning of its own, for a message whose sender it could not verify.
Look in the account settings of the provider for sign-in with OAuth or for app passwords, instead of typing the same password again.
Try another mechanism from the list of the server, a stronger one.
If the code follows the message data, check SPF, DKIM, and DMARC of the sender domain; no login is involved.
Send it with {534} if this user has a stronger mechanism to turn to; if the mechanism is in order as soon as TLS is on, {5.7.10} is meant.
Gmail writes it behind {534} or, in older logs, {535}, with the text Application-specific password required.
Yahoo refuses messages after the data with {554} and {5.7.9} for policy reasons, and with {550} and {5.7.9} if neither SPF nor DKIM passes.
TLS has to come first
The connection would have to be encrypted for this step, and it is not.
At {AUTH} the refusal protects a password that the mechanism would send readably: with TLS, or with another mechanism, the login can go on.
In a bounce it says that the sender demanded TLS with {REQUIRETLS}, and that no host of the recipient's domain would establish it with a certificate that could be verified.
Encryption is switched off for outgoing mail in the mail program.
TLS failed with every MX host, or a certificate did not match its name.
Choose TLS or {STARTTLS} for the outgoing server, and change the password if it has travelled in clear.
Start TLS and then repeat {AUTH}, or choose a mechanism that does not reveal the password.
If mail to your domain fails with such bounces, give each MX host a valid certificate for the name in the MX record.
The reply code registered with it, {523}, is defined by no RFC; send {530} if all commands need TLS, and do not offer the mechanism before TLS at all.
Gmail sends {523} with {5.7.10} to a client that sends commands right behind {STARTTLS} without waiting for the handshake.
Mechanism allowed only under TLS
The server permits the chosen kind of login only on an encrypted connection; the code is kept for the record.
The server has announced the mechanism on an unencrypted connection and takes the offer back when it is used.
RFC 4954 documents this with {538} for historical purposes only: today such a mechanism is announced after TLS has begun.
A client logs in without TLS on a server with old or simple software.
Turn on encryption for the outgoing server.
Send {STARTTLS}, read the new list of mechanisms, and begin {AUTH} again.
Do not send it any more; leave the mechanism out of the list, and answer an attempt with {504} and {5.5.4}.
Of current software, the Python library aiosmtpd still sends it with {538}.
Gmail sends {501} with {5.7.11} for a {STARTTLS} command with parameters.
Account must be prepared for this login
The account has to be prepared for this kind of login by logging in once with the plain password.
Waiting does not help, although the class is 4: the server lacks the stored form of the password that the mechanism needs, and gets it from one login with {PLAIN}.
The password stays as it is.
The server now offers a stronger mechanism, and the account dates from before.
Log in once with normal password over TLS, then return to the former method.
Offer the one-time login with {PLAIN} only with the user's consent and on a verified TLS connection.
Send {4.7.12} with {432} only if one login with {PLAIN} really solves it; an expired password is {5.7.8}.
Exchange Online has {5.7.12} with a meaning of its own: the recipient is closed to senders from outside the organization.
Login correct, account disabled
The login was correct, but an administrator has disabled the account.
User name and password have passed the check, which is why nothing can be gained by typing them again.
The reason is one that only people can settle: an unpaid bill, abuse, or signs of a break-in.
The account has sent spam after its password was stolen, and the provider has stopped it.
Contact the administrator or the provider; be ready to change the password on every device.
Before you enable the account again, find out how it was abused, and end its open sessions.
Show the text of the reply and no password dialog.
Send it only after the password has been verified, since it confirms that the password is right; a disabled mailbox at {RCPT TO} is {5.2.1}.
The reply code registered with it, {525}, is defined by no RFC; {535} is the one that clients know.
In replies of Exchange the number can stand for a public folder that is closed to senders from outside.
Servers do not trust each other
The outgoing mail server may not fetch the message from the server where it is stored, because nobody has arranged it between the two.
With {BURL} the submission server collects the message from an IMAP server, for which it needs credentials there or a prearranged trust.
No user can create that trust; it is a matter for the administrators of both servers.
The URL names an IMAP server of another provider, or one for which the credentials of the submission server are missing.
Use {BURL} only with servers that the submission server names after {EHLO}; otherwise upload the message with {DATA}.
On the submission server, configure the account with which it logs in at the IMAP server.
Send it with {554} at {BURL}; if the trust exists and the message is gone, {5.6.6} is right.
Gmail sends {534} with {5.7.14} at {AUTH} and asks the user to log in with a web browser first.
Priority below the present limit
The outgoing mail server takes only messages of a higher priority than this one has.
The server supports {MT-PRIORITY} and has a minimum priority, which it can raise in a crisis and lower again.
What counts is the priority that the server determines, not the one that the client asked for: without authorization a raised priority has no effect.
A military or emergency network relays only urgent mail for some hours.
Keep ordinary messages until normal operation returns; give a message a higher priority only if the rules of the network allow that for its content.
If important messages are hit as well, check whether the account is entitled to priorities.
Use it on a submission server only, with {450} while the limit is temporary and with {550} otherwise; for a message too large for its priority, send {5.7.16}.
Too large at this priority
The message is larger than the mail server allows at the priority that it carries.
The higher the priority, the smaller the limit can be; the RFC gives 4 KB at priority 6 as an example.
The same message can pass at a lower priority, without any part of it removed.
An urgent message has an attachment; with the parameter {SIZE} the refusal comes before it is transferred.
Send the urgent text alone, and the attachment in a second message of normal priority.
Send {SIZE} together with {MT-PRIORITY} in {MAIL FROM}, so that nothing is transferred in vain.
Send {552} with {5.7.16} only if a lower priority would help; for a limit of the whole system, send {5.3.4}.
RFC 4865 used the number for a quota on messages with future release, but never registered it.
Mailbox belongs to somebody else now
The address has changed hands since the date that the sender named, so the message is kept from the new owner.
The mailbox exists and takes mail, but its owner is no longer the person whom the sender knew.
Only a message that asked for the check, with {RRVS} or the header field {Require-Recipient-Valid-Since}, can get this answer.
A provider has given an unused address to a new customer, and an online shop or social network sends a password reset to it.
Treat the address as lost for this user: remove it from the account and from lists, and ask the user for a new one by another channel.
Do not send the same message again without the check, since it would reach a stranger.
Lock password recovery by mail for the account until the user has confirmed a new address.
Send {550} with {5.7.17} at {RCPT TO} if the mailbox has not had one owner since that date.
Watch for clients that try many dates, since the answers reveal the history of the mailbox.
In RFC 4865 the number stood for a full system quota of messages with future release; it was never registered in that meaning.
Domain belongs to somebody else now
The recipient's whole domain has changed hands since the date that the sender named, so the message is not delivered.
All addresses of the domain that date from before are concerned, whatever mailboxes exist there today.
The system tells this only if it wishes to, and it can know it only if it was set up to record the date of the change.
A company has given up its domain, and the new holder receives what old customers still send to addresses in it.
Review all accounts with an address in this domain, not only the one that bounced, before mail with passwords reaches a stranger.
Send it if you want to disclose that the domain has a new owner; otherwise {5.7.17} for the single mailbox is enough.
Owner of the mailbox not verifiable
The receiving system could not find out whether the mailbox still has its former owner, and refuses the message to be safe.
The server has no record of when the mailbox was created or passed on, and no date to use in its place.
A date that was never recorded will not appear later, so waiting is useless; a database that merely fails for the moment leads to a temporary code.
Nothing speaks for or against the recipient.
The mailbox was moved from an older system that kept no dates.
A relay has to pass on a message with {RRVS}, and the next host does not support it.
Decide whether the content may reach a possible new owner: if it may, send it again without {RRVS}, otherwise take another way to the person.
Record dates from now on, and use the date of the installation for the older mailboxes, so that the test can end.
Send it only if no safe date can be assumed; if the database is out of order, answer with class 4, for example {4.3.0}.
No DKIM signature is valid
The receiving server wants a valid DKIM signature on the message and has found none.
Either there is no signature at all, or every signature failed the check; the code does not say which.
A failed signature proves no forgery: mailing lists and gateways break it by changing the subject or the text.
RFC 6376 therefore advises against a refusal for this reason alone, and the registry repeats the warning.
A web shop, a scanner, or a newsletter service sends with your domain and does not sign.
The signature was broken on its way, or the key in DNS is missing, cut off, or replaced too early.
Send a test message to a mailbox at a large provider and read the result in its {Authentication-Results} field: {none} means unsigned, {fail} means broken.
For {none}, sign on the host that sends; for {fail}, query the key of the selector and look which host changes the message after signing.
Demand signatures only from partners who have agreed to sign everything; from others you lose good mail.
Send it if no signature passes and your policy asks for one; if the key cannot be fetched, {4.7.5}; if one passed and does not satisfy you, {5.7.21}.
Stalwart in strict mode sends {550} with {5.7.20}, and {451} with {4.7.20} if DNS failed during the check.
Gmail uses other numbers for bulk mail without a valid DKIM signature: {4.7.30} while it slows the sender down, and {5.7.30} when it refuses.
Valid DKIM signature does not suffice
The DKIM signature of the message is valid, but it does not meet the rules of the receiving server.
Keys, DNS, and transport are in order, since at least one signature has passed; the receiver asks for more than the standard does.
It may want certain header fields to be signed, or the whole text and not only its beginning.
The signature covers only part of the text, or leaves out header fields that the receiver insists on.
Sign without the tag that limits the length of the text, include the fields that a reader sees, and use a key of sufficient length.
Ask the receiver for its rules if that does not help, because no standard lists them.
Send {5.7.21} with a text that names the unmet rule; if the only fault is the domain of the signature, {5.7.22} says so.
DKIM signature of another domain
The message is validly signed, but by another domain than the one in the author's address.
Somebody answers for the message, only not the domain that the reader sees in {From}.
That is normal for services that sign with their own domain, and it is what DMARC calls a lack of alignment.
A newsletter or ticket service sends for you and signs with its own domain only.
Set up a DKIM key of your domain at the service, so that the tag {d=} of the signature shows your domain; the signature of the service may stay beside it.
Consider DMARC instead of your own rule: there a match by SPF suffices as well, and the domain has asked for it itself.
Send it if all signatures that pass fall short only because of their domain; it is a special case of {5.7.21}.
Host may not send for this domain
The domain of the envelope sender says in DNS that the sending host is not allowed to use it.
The result of SPF was {fail}: the domain itself, not the receiver, has excluded this IP address, usually with a record that ends in {-all}.
What SPF looks at is the envelope sender or the name in {EHLO}, so the address that readers see can be a different one.
The receiver has decided to act upon it, which SPF leaves to local policy.
A new server, a new provider, or an IPv6 address is missing from the SPF record.
A mailbox at another provider forwards the message and keeps the envelope sender, so the forwarding host is judged by the record of the author's domain.
Take the IP address and the domain from the text or the log, and add the host to the record of exactly that domain; look for an IPv6 address that you forgot.
If the host is not yours, somebody forwards your mail or forges your address, and the record must stay as it is.
If mail to your old address no longer reaches the new one, let the new provider collect it, or have the forwarding provider use an envelope sender of its own.
Exempt the hosts from which your users have their mail forwarded, or leave the decision to DMARC, where a valid DKIM signature can still save the message.
Send it with {550} for the result {fail}; {softfail} is no reason for a refusal, and an error during the check is {X.7.24}.
RFC 7208 has {5.7.1} for the same case, and RFC 7372 replaces it; both are met.
Stalwart in strict mode sends it for every result except {pass} and a DNS error, so even for {softfail} and for a missing record.
Gmail uses {4.7.23} for a missing or wrong reverse DNS entry, and {4.7.27} or {5.7.27} for bulk mail that SPF does not confirm.
SPF check ended in an error
The SPF record of the sender's domain could not be evaluated.
There is no verdict about the sending host: the check broke off before it came to one.
{4.7.24} stands for a DNS error on either side, {5.7.24} for a record that nobody can interpret and that somebody has to edit.
A name server of the domain, or of a domain that its record includes, does not respond in time; or the resolver of the receiver is in trouble.
The record has a typing error, the domain has two SPF records, or its includes need more than ten DNS lookups.
Run the record through an SPF checker and count the lookups with all includes; remove services that you no longer use, and prefer plain IP addresses, which cost no lookup.
For {4.7.24} query each included domain on its own name servers, since one slow provider is enough.
If {4.7.24} hits many sender domains at once, look at your own resolver first.
Send {451} with {4.7.24} for {temperror} and {550} with {5.7.24} for {permerror}; for the result {fail}, {5.7.23}.
Servers that follow the older text of RFC 7208 send {4.4.3} and {5.5.2} instead.
Gmail sends {4.7.24} and {5.7.24} for an SPF record with suspicious entries.
Reverse DNS of the client does not fit
The sending mail server's IP address has no matching host name in DNS.
The test goes there and back: the address must have a name, and that name must lead to the same address again.
It concerns the host that connects, so all messages from it are refused alike, whatever their sender; the name given with {EHLO} plays no part in it.
The address has no reverse entry, or still has one that its former user made.
The host has begun to send over IPv6, and only its IPv4 address has a name.
Have the provider of the IP address enter a host name of yours, and give that name an address record that points back; your own DNS zone alone cannot do it.
If you cannot get an entry for IPv6, send over IPv4.
Refuse for good only if the lookup gave a clear answer; DNS that fails is a reason for class 4.
Send {5.7.25} if name and address do not agree or no name exists, and {4.7.25} if the lookup broke off; a refused {EHLO} name is a matter for {5.7.1}.
Postfix sends {450} with {4.7.25} and the text cannot find your hostname even where the entry is plainly missing; {unknown_client_reject_code} changes that.
Gmail sends {5.7.25} to refuse, but {4.7.23} while it only slows the host down.
Exchange Online sends {5.7.25} to IPv6 addresses without a reverse entry.
Several checks of the sender failed
More than one of the checks that show who really sent the message has failed.
It stands in place of a code for SPF, DKIM, or reverse DNS if several fail at once, and keeps silent about which.
The registry has no number for DMARC, so a refusal by its policy can also come under this one.
The domain has neither SPF nor DKIM, or the sending service was never entered in them.
The domain in {From} asks with DMARC for refusal, and a mailing list or a forwarding has broken both checks.
Look in the DMARC reports of your domain for the sending IP address, and mend at least one check, with the domain that stands in {From}.
Mend DKIM first, because SPF does not survive forwarding.
Do not send with the address of one provider through the server of another.
Write the result of each check and the domain concerned into the text, since the code does not tell them.
A mailing list must not count it against the subscriber: one author with a strict policy can produce such bounces for all members at that provider.
Send it if two or more checks fail; if only one does, send its own code.
For a refusal by DMARC alone, RFC 7489 shows {5.7.1}; with either number the word DMARC in the text is what helps the sender.
Gmail sends {550} with {5.7.26} for mail that neither SPF nor DKIM confirms, for a DMARC policy, and also for SPF alone if the record ends in {-all}.
With {421} it slows down such mail, and with {451} it reports that DNS failed during a DMARC check.
Microsoft uses {4.7.26} for IPv6 hosts whose mail neither SPF nor DKIM confirms.
Sender domain accepts no mail
The sender's domain states in DNS that it takes no mail at all, so no bounce or answer could reach the sender.
A null MX, a single record with a dot in place of a host, is meant for domains that neither receive nor send.
The receiver concludes that the address is invented or the message unwanted; the recipient has no part in it.
A system sends notices from a subdomain without a mailbox, for which somebody has published a null MX to keep spam away.
A spammer forges a sender address in a domain that takes no mail.
Remove the null MX from a domain that you send with, and let its bounces arrive somewhere; or send with an address that can receive.
Use the null reverse-path {<>} for bounces and other reports that the standards send without a return address; a domain with a null MX is no substitute for it.
Send {550} with {5.7.27} if the domain in {MAIL FROM} or {From} has a null MX; if the recipient's domain has it, {556} with {5.1.10}.
Postfix sends it at {RCPT TO} by default, with the words does not accept mail (nullMX), where {reject_unknown_sender_domain} is set.
Gmail gives the number another meaning: {4.7.27} and {5.7.27} are for bulk mail that SPF does not confirm.
Too much similar mail
The receiving server takes the message for part of a flood of similar mail and does not let it in.
The number was registered in 2017 for floods of confirmation mails, which attackers set off by entering somebody else's address in great numbers of web forms.
The draft that the registry cites never became an RFC, and nothing else defines the code; its field for reply codes holds only a full stop.
Gmail sees an unusual amount of mail from your IP address or its neighbours, from your SPF or DKIM domain, or with links to your site.
A sign-up form on your site is abused, and confirmations go to people who never asked.
Read which identity the text names, the IP address or a domain: new addresses do not help if the domain is counted.
Look for a stolen account, an abused form, or forwarded spam before you simply send more slowly.
Then let the queue drain at a low rate; do not spread it over other hosts.
If one of your users is being flooded, put confirmations off in class 4, so that those the user wants can come later.
Send {4.7.28} while the flood lasts, {5.7.28} for a source that does nothing but abuse; for an ordinary limit per mailbox, {4.2.1} is closer.
Gmail sends {421} with {4.7.28} to slow a sender down, {550} with {5.7.28} to block it, and {421} with {4.7.28} for many messages with the same {Message-ID}.
Chain of intermediaries not valid
The record that forwarding hosts have left of their own checks of the message cannot be verified.
With ARC, lists and forwarders confirm what they saw before they changed a message; here a link of this chain is broken, and no later host can repair it.
A failed chain counts no more than no chain, so behind the refusal there is nearly always another failed check, of SPF, DKIM, or DMARC.
A host that knows nothing of ARC has changed a sealed message, and the sender is not confirmed otherwise.
As the author, see to a DKIM signature that survives; the chain is not yours.
As the operator of a list or a forwarder, seal last, after every change, and publish the key.
Do not refuse for a broken chain alone, because the same message without any ARC fields would be accepted.
If only ARC could have saved a message that fails all other checks, send {5.7.29} or the more general {5.7.26}.
Class 4 is wrong, since every failure of the chain is permanent.
Stalwart in strict mode sends {5.7.29} for a broken chain, but {4.7.29} if DNS failed.
Gmail uses the number for something else: {4.7.29} and {5.7.29} mean that bulk mail did not come over TLS.
No host promises TLS for the whole way
The sender demanded encryption for the whole way, and no mail server of the recipient's domain promises that.
The sending side writes this code: its host has tried every MX host for a message with {REQUIRETLS}, and none announced the option after the TLS handshake.
TLS as such may have been available everywhere; what is missing is the commitment to use it on all further steps.
The bounce brings back only the header, and can itself be lost if no way back offers the option.
A mail program or an administrator has set the demand, and the recipient's provider does not support the extension.
Decide whether ordinary TLS is enough for this message and send it without the demand; if not, encrypt the content itself, for example with S/MIME or OpenPGP.
If your users are to receive such mail, enable the option on all MX hosts, and secure the MX record with DNSSEC or MTA-STS.
Use it in the non-delivery notice when no MX host offers the option; if TLS itself could not be established, {5.7.10}.
In replies of Gmail the number means something else: {4.7.30} and {5.7.30} are for bulk mail without a valid DKIM signature.
{2.1.5} approves one recipient, {2.0.0} names nobody: behind the {250} to {RCPT TO} stands the former, behind the {250} to the final dot the latter.
Only the {2.0.0} after the final dot transfers the responsibility for the message; after {2.1.5} alone, the client still has to keep it.
In reports of success the choice depends on the software: Sendmail writes {2.1.5} for a delivered recipient, Exim {2.0.0}.
A server that wants to be precise keeps {2.1.0} for the sender, {2.1.5} for each recipient, and {2.0.0} for the rest.
{5.1.1} is the answer of a user list; {4.1.1} normally means that the host has not yet found out whether the mailbox exists.
A report that ends with {4.1.1} after days does not settle the matter: the probe may never have got an answer, or Postfix may have softened a clear refusal.
With Postfix the difference may be a mere setting: {unknown_local_recipient_reject_code} set to {450} turns the same finding from {5.1.1} into {4.1.1}.
While a new user list is on trial, {4.1.1} lets mistakes be mended before anybody is bounced; afterwards each typing error costs its author days, so change to {5.1.1}.
From Gmail, {4.2.1} says that the recipient's mailbox gets too much mail from everybody, {4.7.28} that you send too much to everybody.
After {4.2.1} only this one recipient waits and the others get their mail; {4.7.28} comes after the data, for message upon message, whoever the recipient is.
Customers of the relay service of Google also get {4.2.1} when they exceed its peak limit, and then the limit is their own.
For a limit that protects one mailbox send {4.2.1}; {4.7.28} accuses the sender of a flood and ought to rest on more than a number per hour.
Both know the account and find it shut; {4.2.1} expects that it opens again while the message waits, {5.2.1} does not.
Gmail lists the text about a user who receives mail too quickly with both, so there the class says nothing about the future of the account.
Sendmail's rule for refused recipients always gives {5.2.1}, also for a block that the administrator lifts tomorrow.
During the move of an account send {4.2.1}; when it has been suspended without a date, {5.2.1} spares the sender a wait of days.
{4.2.2} is the quota of one mailbox, which its owner can empty; {4.3.1} is the disk of the host, which only the administrator can.
Send a message to another mailbox on the same host: with {4.2.2} it passes, with {4.3.1} it meets the same reply.
{4.3.1} can come at {MAIL FROM}, before any mailbox has been named; {4.2.2} cannot.
Both come with {452}, so the enhanced code is all that separates them.
The mailbox is equally full in both cases; {4.2.2} leaves the message in the sender's queue and waits for the owner to make room, {5.2.2} returns it.
RFC 3463 knows only the temporary form, yet the registry lists {552} as the reply code, and {552} can carry only {5.2.2}.
A returned message may show {4.2.2} as well, when the retries have run out: the example of a failed report in RFC 3461 does so.
For a list of subscribers count the two together, as the choice says more about the provider than about the reader.
{4.2.2} serves owners who read their mail daily; for a mailbox that has been full beyond a grace period {5.2.2} tells the sender the truth at once.
A host with {4.3.2} takes mail at other times; a host with {5.3.2} was never meant to, and an MX record that names it is a mistake.
The reply code in front shows the same: {421} or {450} for the pause, {521} for the host without mail service.
Postscreen is an exception: it sends {5.3.2} to a client on its own denylist, while it serves other clients.
A host that will take mail again after maintenance must not send {5.3.2}, or waiting messages are returned within minutes.
With {4.4.1} no connection came about, so nothing can have been transferred; with {4.4.2} one was there and broke, perhaps after the final dot.
After {4.4.1} a duplicate is impossible, after {4.4.2} it is not.
For {4.4.1} examine routing, firewall rules for new connections, and MX records; for {4.4.2} packet sizes, time limits, and filters.
{4.4.3} means that the DNS did not answer, {5.4.4} that it answered and had no route.
Asked again from another network, a domain with {4.4.3} may resolve at once; one with {5.4.4} gives no records there either, unless the client's own DNS view is wrong.
Waiting can help only the former; for the latter somebody has to correct the address, the records, or a routing table.
RFC 2852 gives them different reports: {4.4.7} for a notice of delay after the sender's time limit, with attempts going on, and {5.4.7} for the end of all attempts.
If the sender never set a time limit, the digit shows only which program wrote the report: Sendmail and OpenSMTPD close the queue lifetime with {4.4.7}, and {5.4.7} hardly occurs.
{4.5.3} says that this transaction is full and the rest should come in the next one; {5.5.3} says that the message is not wanted for so many people.
Recipients accepted before a {4.5.3} get the message if the client goes on; Postfix sends {5.5.3} for a bounce with several recipients, which leaves nothing to go on with.
A client that meets {552} with {5.5.3} at {RCPT TO} should still treat it like {4.5.3}, because RFC 821 had the wrong number for the full buffer.
{4.7.0} keeps the reason to itself or has none more precise; {4.7.1} names it: a rule does not let this sender or host through at present.
Limits can be under either number in Postfix: too many connections or errors end the session with {421} and {4.7.0}, too many messages or recipients bring {450} with {4.7.1}.
A milter that answers with a temporary failure is reported as {4.7.1} by Postfix, and as {4.3.2} by Sendmail.
At {AUTH} and {STARTTLS} only {4.7.0} makes sense, since nobody is being refused there but a service is failing.
{4.7.25} names one test, whether the client's IP address and its host name agree in DNS; {4.7.1} can stand for any rule, the name in {EHLO} included.
In Postfix two texts look alike: cannot find your reverse hostname, with {4.7.1}, means that the address has no name at all.
Cannot find your hostname, with {4.7.25}, can also mean that its name does not lead back to it.
A name given with {EHLO} that does not resolve is {4.7.1} there, and no change to the reverse entry helps.
By definition only {5.7.1} exists; with {4.7.1}, servers say that the same kind of rule merely delays the message.
A delay need not be meant as one: with {soft_bounce}, and with a few rules by default, Postfix puts off what it will never accept, with the text of the refusal.
If {4.7.1} ends at the second or third attempt, it was greylisting; if the text is unchanged after a day, treat it like {5.7.1} and look for the rule.
Use {4.7.1} where time alone changes the answer; on a new rule that is being tried out it protects you from losing mail, but set an end to the trial.
In the log of a Postfix relay that insists on TLS, {4.7.4} means that the next host did not offer {STARTTLS}, and {4.7.5} that TLS began but its handshake or certificate failed.
For {4.7.4} look at the list after {EHLO} and at firewalls; for {4.7.5} at certificates, TLSA records, and your own TLS configuration, whose mistakes Postfix reports under the same number.
Where TLS is merely preferred, Postfix goes on in clear at once in the first case; after a failed handshake the message waits, and only a later attempt does without TLS.
{4.7.24} is the {temperror} of SPF, a DNS query that failed; {5.7.24} is its {permerror}, a record that somebody has to correct.
A record that is close to the limit of ten lookups can show both: slow name servers bring {4.7.24}, and one more include at a service that you use suddenly brings {5.7.24}.
With {4.7.24} the trouble may be at the receiver; with {5.7.24} all receivers that check see the same fault.
RFC 7208 lets you accept the message in either case; to refuse with {5.7.24} tells a domain of its fault, to put off with {4.7.24} may cost a sender days.
{5.1.1} faults the name before the at sign, {5.1.2} the domain after it.
{5.1.1} is spoken by a host that serves the domain; {5.1.2} by one that looked for such a host in vain.
One {5.1.2} therefore concerns all addresses of the domain, while {5.1.1} leaves its neighbours untouched.
Neither proves a mistake in the part that it blames: a wrong domain that takes mail answers {5.1.1}, as when a name is written to the wrong provider.
{5.1.6} confirms that the address was right in the past, while {5.1.1} finds nothing and may be a typing error.
After {5.1.1} check the spelling; after {5.1.6} ask where the person went.
Sendmail hides the difference: its feature {redirect} puts {5.1.1} behind the {551} for a user who has moved.
{5.1.6} tells a stranger that somebody used to work here; a site that does not want to say so lets the name lapse into {5.1.1}.
By the standards, {5.1.1} concerns one mailbox and {5.1.10} a whole domain with a null MX; Exchange Online says with {5.1.10} what others say with {5.1.1}.
The reply code separates the two uses: {556} with {5.1.10} is a null MX, {550} with {5.1.10} and the text Recipient not found is a missing recipient.
Who speaks differs as well: {5.1.1} comes from a host of the recipient's domain, the null MX from a server on the sender's side.
A program that drops a whole domain at every {5.1.10} loses all readers of a company because one of them has left.
With {5.1.1} there is no such mailbox, with {5.2.1} there is one and it is closed.
A {5.2.1} can pass: the owner pays, logs in, or the flood ends; a {5.1.1} passes only if somebody creates the mailbox.
An account can go from one to the other, first {5.2.1} for inactivity, then {5.1.1} when the provider deletes it.
To keep an account's state private, a provider may answer {5.1.1} for closed accounts too, and senders then strike the address for good.
{5.4.1} should be a connection that was not answered, but behind {550} from Exchange Online it is an unknown recipient, just like {5.1.1}.
The text of {5.4.1}, Access denied, sounds like a policy against the sender and leads administrators to look for a blocklist in vain.
Call the address bad only after several refusals, because a fault of the mail server or of the DNS can cause {5.4.1} too.
{5.1.1} is a statement about the recipient's address, {5.7.1} about the sender; list software may remove the address after the first, and must not do so after the second.
RFC 7372 gives this very distinction as the purpose of its codes, since lists lost good subscribers to refusals by policy.
In a bounce, look who wrote the code: for a bare {550} at {RCPT TO} a Sendmail client enters {5.1.1} itself, although the text may name a blocklist.
Test whether the mailbox exists and whether the client may write to it, and answer with the reason that decided; {5.7.1} for an unknown mailbox keeps the dead address on every list.
The finding is one, a domain without a mail host; {5.1.2} blames the address, {5.4.4} the lack of a route.
Which of them a bounce shows depends on the client: for a host that does not exist, Sendmail writes {5.1.2} and Postfix {5.4.4}.
{5.4.4} can also come from a local routing table, for a domain that is in perfect order elsewhere; {5.1.2} hardly can.
In a reply to {RCPT TO}, {5.1.2} is the usual choice; {5.4.4} suits the report of a host that had already accepted the message.
Both rest on a null MX: with {5.1.10} the recipient's domain has it, with {5.7.27} the sender's.
{5.1.10} is about a wrong address and usually comes from your own provider; {5.7.27} comes from the other side, and only your DNS can end it.
The bounce for {5.7.27} goes to the domain that takes no mail, so the failure shows only in the log of the sending host.
The reply codes differ as well: {556} belongs to {5.1.10}, {550} to {5.7.27}.
{5.2.1} is about a mailbox that takes no mail and answers whoever writes to it; {5.7.13} is about an account that may not log in and answers only its owner.
One act of an administrator can cause both: the customer then sees {5.7.13} in the outbox while correspondents get bounces with {5.2.1}.
An account that has sent spam is often stopped for sending only, so {5.7.13} does not show that its mailbox is closed.
{5.2.3} is the limit of one mailbox, {5.3.4} that of a whole host, and Sendmail's server sends {5.2.3} for the latter as well.
At {MAIL FROM}, no mailbox has been named yet, so a {5.2.3} there is in truth a limit of the host.
After a {5.2.3} to {RCPT TO} the transaction goes on without that recipient; after {5.3.4} there is no use in naming another one.
Announce the host's limit with {SIZE} and refuse with {5.3.4} at {MAIL FROM}; keep {5.2.3} for {RCPT TO}, where the mailbox is known.
{5.5.1} refuses a command that was understood, {5.5.2} a line that was not.
For a word that the server does not know, both are seen: RFC 3463 names the unrecognized command under {5.5.2}, while Gmail, Sendmail, and OpenSMTPD send {5.5.1}.
Against {5.5.1}, another order of commands or another server helps; against {5.5.2}, only other bytes do.
{5.5.2} gives up on the line as such, {5.5.4} knows the command and names its argument as the fault.
After {5.5.4} the bare command without parameters is worth a try; after {5.5.2} it usually fails too.
Servers draw the line differently: for {SIZE} with a bad value Postfix sends {5.5.4}, and Sendmail sends {5.5.2} if the value is missing.
{5.6.7} is about an address in {MAIL FROM} or {RCPT TO}, {5.6.9} about the header of the message, which the server sees only after the data.
{5.6.7} at {RCPT TO} leaves the other recipients in the transaction; {5.6.9} takes the message away from all of them.
Postfix does not make the distinction: as a client it reports {5.6.7} for either, so look for UTF-8 in the header if all addresses in the bounce are ASCII.
RFC 6531 asks servers to find out at {RCPT TO} which mailbox cannot take such messages, so that {5.6.9} is hardly ever needed.
With {5.7.0} the lack is often in the session, a login or TLS, and the client can supply it; with {5.7.1} a rule stands between this sender and this destination.
For submission servers RFC 6409 draws another line: {5.7.1} concerns the permissions of the user, {5.7.0} a message that violates the policy of the site.
The rejection by a Sieve script may have either, by the word of RFC 5429, so the number does not tell a script of the recipient from a rule of the site.
{5.7.26} says that the sender could not be verified; {5.7.1} says only that a rule refused, so all authentication may have passed.
A refusal by DMARC can bear either number, so bounce software has to look for the word DMARC in the text as well.
Gmail, which otherwise sends {5.7.26}, has also been seen to use {5.7.1} for mail that fails the checks.
To help honest senders send {5.7.26}; a site that does not want to reveal its checks may keep to {5.7.1}.
At {AUTH}, {5.7.4} means that the server does not have this mechanism for anybody, {5.7.9} that it has it and does not accept it from this user.
{5.7.4} goes with {504} and appears as soon as the mechanism is named, before any password; {5.7.9} goes with {534} and can come after the whole exchange.
A client that chooses its mechanism from the list after {EHLO} never meets {5.7.4} at {AUTH}, while {5.7.9} can still surprise it.
After {5.7.8} the same mechanism needs other credentials; after {5.7.9} the same user needs another mechanism.
Gmail breaks this rule: after its {5.7.9} the mechanism may stay, and it is an app password that has to replace the usual one.
The place shows when neither is meant: {5.7.9} after the message data is Yahoo's refusal of an unverified sender.
If an account may log in only in another way, {5.7.8} makes its owner look for a mistyped password; {5.7.9} names the real obstacle.
Both miss TLS at {AUTH}: {5.7.10} also lets the client pass with a stronger mechanism in clear, {5.7.11} insists on TLS for the mechanism that was chosen.
RFC 4954 made {5.7.11} historic in 2007, together with {538}; {5.7.10} has found a new use outside {AUTH}, in bounces of messages with {REQUIRETLS}.
A client can treat the two alike: start TLS, read the new list, log in.
For a message with {REQUIRETLS}, {5.7.10} means that no verified TLS connection came about, {5.7.30} that TLS came about and the host did not promise to go on with it.
{5.7.10} can be a fault that the recipient's administrator mends with a certificate; {5.7.30} lasts until software with the extension is installed.
If the MX hosts differ, the sending host tries all of them, so the code in the bounce need not describe the first one.
{5.7.22} is the one case of {5.7.21} that tells what is missing: a signature by the domain in the author's address.
{5.7.22} is mended by one more signature, without any change to those that are there; for {5.7.21} the signing itself has to change.
{5.7.23} is the answer of a working SPF record: this host is excluded; with {5.7.24} the record gives no answer, because it cannot be interpreted.
{5.7.23} concerns the one host in the text; {5.7.24} concerns every host of the domain, your best one included.
Not every server separates them: Stalwart sends {5.7.23} for both and writes the result itself, {fail} or {permerror}, into the text.
{5.7.23} asks the sender domain whether it permits the IP address, {5.7.25} asks DNS whether the address has a name that leads back to it.
The repair lies in different hands: the SPF record belongs to whoever runs the domain, the reverse entry to whoever assigned the IP address.
A forwarded message can fail the first test at a host that passes the second, since only SPF depends on the envelope sender.
{5.7.29} blames the chain that forwarding hosts have sealed, {5.7.26} the proofs of the author's own domain.
ARC is consulted when SPF, DKIM, or DMARC has already failed, so a message with {5.7.29} would as a rule deserve {5.7.26} too, and RFC 8617 permits either.
For an author the two therefore mean the same work; only a list or a forwarder has anything to repair for {5.7.29}.
In doubt send {5.7.26}: an author can do something about it, and not about a chain that others have broken.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 2085] = [
    0, 27, 52, 64, 80, 96, 108, 119, 134, 145, 173, 192, 204, 224, 232, 259,
    275, 291, 309, 343, 350, 360, 386, 393, 416, 435, 447, 466, 488, 510, 544, 584,
    605, 618, 633, 645, 684, 713, 762, 829, 861, 864, 868, 887, 907, 912, 920, 934,
    945, 950, 964, 969, 975, 997, 1022, 1057, 1079, 1091, 1115, 1126, 1146, 1157, 1169, 1196,
    1200, 1209, 1218, 1227, 1240, 1257, 1265, 1281, 1297, 1307, 1326, 1334, 1357, 1379, 1410, 1444,
    1470, 1504, 1542, 1589, 1619, 1637, 1665, 1677, 1692, 1704, 1718, 1734, 1744, 1753, 1766, 1775,
    1841, 1870, 1937, 1959, 2047, 2115, 2181, 2264, 2363, 2428, 2473, 2588, 2668, 2746, 2804, 2866,
    2939, 3028, 3083, 3118, 3223, 3293, 3412, 3462, 3557, 3688, 3773, 3866, 3959, 4054, 4130, 4206,
    4288, 4360, 4429, 4514, 4584, 4693, 4839, 4912, 4990, 5158, 5175, 5201, 5210, 5218, 5229, 5238,
    5264, 5286, 5294, 5307, 5325, 5343, 5350, 5362, 5374, 5386, 5398, 5407, 5419, 5437, 5458, 5519,
    5792, 5970, 6070, 6174, 6283, 6304, 6374, 6587, 6782, 6853, 7049, 7082, 7176, 7509, 7743, 7842,
    7969, 8256, 8382, 8543, 8834, 9017, 9192, 9293, 9320, 9395, 9753, 9865, 9976, 10245, 10357, 10525,
    10695, 10831, 10919, 10934, 11002, 11374, 11541, 11702, 11987, 12225, 12384, 12645, 12792, 12932, 12959, 13066,
    13427, 13532, 13677, 13755, 13850, 13923, 14097, 14325, 14509, 14617, 14724, 14757, 14853, 15217, 15438, 15507,
    15616, 15933, 16057, 16345, 16441, 16574, 16611, 16716, 17102, 17219, 17289, 17382, 17480, 17628, 17812, 18107,
    18221, 18386, 18509, 18650, 18783, 18811, 18898, 19226, 19346, 19787, 20008, 20223, 20327, 20403, 20426, 20511,
    20905, 21023, 21128, 21245, 21362, 21516, 21914, 22079, 22291, 22452, 22477, 22565, 22960, 23062, 23189, 23764,
    23923, 24313, 24560, 24693, 24726, 24811, 25235, 25403, 25581, 26326, 26687, 26752, 26858, 26889, 26974, 27449,
    27654, 27725, 28140, 28257, 28420, 28626, 28732, 28776, 28900, 29267, 29455, 29585, 29848, 30026, 30199, 30531,
    30778, 30934, 31081, 31232, 31258, 31367, 31908, 32144, 32376, 32464, 32544, 32620, 32701, 32839, 32952, 33466,
    33762, 34109, 34420, 34661, 34811, 35116, 35242, 35434, 35563, 35596, 35732, 36186, 36296, 36413, 36611, 36754,
    36838, 36969, 37060, 37211, 37789, 38367, 38589, 38890, 39016, 39141, 39250, 39395, 39539, 39743, 39861, 40029,
    40056, 40160, 40400, 40499, 40721, 40801, 40994, 41113, 41267, 41393, 41641, 41807, 41840, 41890, 42186, 42379,
    42803, 42964, 43197, 43447, 43591, 43671, 43815, 43850, 43960, 44248, 44398, 44511, 44635, 44751, 44910, 45111,
    45467, 45753, 46110, 46448, 46655, 46834, 46996, 47160, 47315, 47432, 47565, 47689, 47726, 47826, 48146, 48248,
    48336, 48528, 48661, 48862, 49159, 49298, 49433, 49455, 49541, 49804, 49901, 50020, 50469, 50664, 50867, 51060,
    51220, 51312, 51338, 51421, 51786, 51892, 51980, 52094, 52362, 52649, 52762, 53010, 53220, 53285, 53383, 53406,
    53475, 53837, 54009, 54142, 54367, 54484, 54593, 54745, 54880, 55153, 55278, 55555, 55883, 55994, 56149, 56263,
    56483, 56518, 56617, 57013, 57122, 57348, 57476, 57696, 57748, 57796, 57875, 57998, 58248, 58468, 58748, 58896,
    58989, 59103, 59134, 59231, 59537, 59609, 59746, 59861, 59999, 60103, 60280, 60464, 60782, 60926, 61014, 61091,
    61119, 61207, 61562, 61644, 61742, 61839, 61968, 62116, 62239, 62335, 62504, 62603, 62798, 63088, 63204, 63351,
    63444, 63479, 63572, 63910, 64023, 64147, 64255, 64387, 64456, 64577, 64709, 64819, 64951, 65244, 65435, 65557,
    65666, 65816, 65842, 65927, 66231, 66399, 66500, 66605, 66740, 66893, 67113, 67427, 67579, 67825, 68028, 68197,
    68308, 68439, 68463, 68583, 68967, 69215, 69381, 69506, 69635, 69751, 69963, 70233, 70448, 70712, 71046, 71300,
    71426, 71552, 71764, 71795, 71913, 72259, 72399, 72527, 72809, 72970, 73059, 73315, 73637, 73894, 74039, 74053,
    74162, 74510, 74593, 74731, 74916, 75064, 75203, 75627, 75906, 76098, 76409, 76740, 76990, 77118, 77376, 77504,
    77532, 77647, 78024, 78283, 78457, 78607, 78792, 79147, 79397, 79528, 79566, 79689, 80179, 80277, 80637, 80741,
    80899, 81165, 81294, 81535, 81681, 81935, 82425, 82568, 82780, 83273, 83724, 83929, 84071, 84225, 84318, 84461,
    84770, 84857, 85020, 85049, 85146, 85501, 85612, 85730, 85825, 85954, 86128, 86347, 86447, 86780, 86957, 87042,
    87190, 87213, 87321, 87665, 87802, 87897, 87989, 88093, 88191, 88360, 88450, 88603, 88856, 89140, 89299, 89330,
    89432, 89757, 89895, 90020, 90145, 90252, 90451, 90679, 90790, 90999, 91277, 91403, 91540, 91672, 91779, 91881,
    92039, 92180, 92196, 92292, 92743, 92860, 92926, 93036, 93202, 93284, 93518, 93641, 93924, 94374, 94591, 94899,
    95267, 95375, 95487, 95824, 96040, 96197, 96344, 96499, 96646, 96749, 96788, 96868, 97200, 97314, 97444, 97507,
    97632, 97743, 97900, 98074, 98161, 98411, 98633, 98806, 98932, 98954, 99031, 99447, 99605, 99711, 99833, 100057,
    100291, 100418, 100681, 100862, 101016, 101162, 101393, 101649, 101880, 102034, 102168, 102404, 102579, 102808, 103052, 103221,
    103433, 103671, 103830, 104108, 104367, 104619, 104752, 104938, 105062, 105279, 105528, 105642, 105847, 106008, 106183, 106361,
    106530, 106757, 106947, 107153, 107382, 107596, 107782, 107930, 108072, 108230, 108471, 108706, 108795, 109004, 109089, 109240,
    109555, 109710, 109868, 110070, 110211, 110369, 110623, 110733, 110860, 111138, 111310, 111467, 111766, 111897, 112055, 112338,
    112471, 112637, 112824, 112986, 113171, 113478, 113595, 113737, 113973, 114114, 114250, 114423, 114551, 114749, 114932, 115305,
    115442, 115604, 115955, 116127, 116257, 116385, 116513, 116676, 116835, 116991, 117171, 117323, 117491, 117657, 117817, 118158,
    118309, 118470, 118636, 118791, 118958, 119152, 119294, 119576, 119683, 119853, 120020, 120410, 120559, 120742, 120899, 121061,
    121266, 121438, 121596, 121898, 122019, 122178, 122326, 122468, 122643, 122814, 122976, 123133, 123286, 123424, 123698, 123864,
    124032, 124184, 124359, 124493, 124752, 124904, 125064, 125398, 125590, 125761, 126058, 126191, 126382, 126544, 126705, 126872,
    127011, 127165, 127329, 127509, 127646, 127799, 127949, 128311, 128488, 128658, 128806, 128963, 129138, 129528, 129688, 129847,
    130013, 130160, 130439, 130616, 130773, 130951, 131132, 131302, 131508, 131681, 131851, 132016, 132181, 132341, 132823, 132964,
    133124, 133304, 133469, 133603, 133948, 134113, 134295, 134429, 134623, 134787, 134960, 135117, 135335, 135507, 135698, 135876,
    136041, 136214, 136510, 136674, 136834, 136968, 137161, 137290, 137426, 137595, 137864, 138044, 138220, 138391, 138578, 138742,
    138871, 139032, 139188, 139357, 139500, 139640, 140068, 140227, 140396, 140563, 140879, 141028, 141205, 141363, 141552, 141717,
    141896, 142213, 142339, 142477, 142657, 142842, 143000, 143159, 143368, 143562, 143741, 143894, 144067, 144242, 144449, 144614,
    144798, 144984, 145459, 145599, 145758, 145903, 146334, 146467, 146588, 146939, 147089, 147230, 147542, 147655, 147800, 148059,
    148192, 148347, 148488, 148656, 148802, 148954, 149104, 149265, 149426, 149573, 149709, 150098, 150255, 150421, 150566, 150868,
    150988, 151135, 151268, 151644, 151789, 151969, 152085, 152249, 152380, 152663, 152803, 152952, 153407, 153560, 153715, 153840,
    153966, 154351, 154486, 154661, 154820, 155192, 155310, 155456, 155603, 155894, 156016, 156158, 156528, 156668, 156852, 157007,
    157152, 157298, 157454, 157613, 157778, 157950, 158099, 158259, 158399, 158563, 158748, 158917, 159390, 159564, 159740, 159901,
    160073, 160524, 160656, 160835, 161010, 161179, 161337, 161653, 161794, 161978, 162135, 162315, 162463, 162840, 163022, 163178,
    163498, 163633, 163791, 164099, 164287, 164484, 164667, 164846, 165049, 165215, 165382, 165816, 165952, 166132, 166296, 166482,
    166814, 166996, 167174, 167331, 167495, 167671, 168070, 168213, 168400, 168575, 168904, 169042, 169189, 169435, 169585, 169742,
    170186, 170309, 170472, 170709, 170846, 171024, 171452, 171633, 171812, 171936, 172087, 172329, 172503, 172666, 172946, 173094,
    173262, 173417, 173574, 173942, 174074, 174235, 174558, 174712, 174895, 175052, 175224, 175635, 175784, 175964, 176365, 176536,
    176663, 177083, 177202, 177368, 177808, 177983, 178159, 178322, 178758, 178891, 179068, 179240, 179400, 179522, 179704, 179854,
    179967, 180425, 180601, 180763, 180949, 181097, 181504, 181694, 181850, 182264, 182411, 182576, 182755, 182928, 183341, 183514,
    183670, 183692, 183723, 183729, 183739, 183751, 183759, 183787, 183799, 183807, 183825, 183843, 183862, 183873, 183881, 183893,
    183913, 183936, 183961, 183980, 184009, 184033, 184101, 184439, 184510, 184639, 184736, 184921, 185144, 185349, 185531, 185652,
    185753, 185780, 185867, 186218, 186283, 186401, 186513, 186612, 186725, 186865, 187060, 187186, 187355, 187371, 187434, 187781,
    187892, 188001, 188138, 188238, 188360, 188577, 188818, 189047, 189270, 189392, 189522, 189622, 189750, 189781, 189855, 190163,
    190249, 190332, 190423, 190496, 190619, 190713, 190834, 191035, 191203, 191309, 191382, 191412, 191462, 191673, 191770, 191862,
    191964, 192051, 192236, 192338, 192509, 192609, 192724, 192881, 192912, 192987, 193225, 193347, 193397, 193470, 193602, 193741,
    193760, 193803, 194063, 194118, 194234, 194312, 194424, 194571, 194710, 194739, 194813, 195034, 195160, 195279, 195396, 195561,
    195676, 195767, 195884, 195911, 195966, 196226, 196331, 196434, 196505, 196581, 196728, 196892, 196954, 197052, 197092, 197170,
    197497, 197593, 197661, 197735, 198048, 198134, 198192, 198347, 198493, 198624, 198765, 198784, 198865, 199098, 199209, 199283,
    199431, 199509, 199547, 199634, 199991, 200081, 200168, 200299, 200407, 200539, 200722, 200819, 201001, 201082, 201175, 201203,
    201278, 201518, 201596, 201696, 201783, 201892, 202042, 202189, 202215, 202276, 202642, 202742, 202849, 202940, 203036, 203134,
    203220, 203349, 203569, 203737, 203844, 203944, 203973, 204006, 204333, 204416, 204500, 204592, 204707, 204801, 204897, 205009,
    205230, 205302, 205425, 205706, 205801, 205838, 205909, 206141, 206214, 206293, 206345, 206418, 206501, 206594, 206709, 206839,
    206937, 206964, 207042, 207307, 207377, 207443, 207554, 207638, 207782, 207921, 208027, 208060, 208129, 208509, 208582, 208643,
    208743, 208850, 209067, 209116, 209359, 209505, 209591, 209718, 209751, 209806, 210030, 210132, 210186, 210339, 210479, 210595,
    210712, 210842, 210861, 210906, 211223, 211317, 211424, 211523, 211706, 211829, 211939, 212141, 212209, 212329, 212439, 212519,
    212546, 212609, 212859, 212939, 213009, 213076, 213196, 213288, 213452, 213617, 213650, 213712, 214035, 214107, 214199, 214283,
    214342, 214460, 214537, 214743, 214845, 214981, 215002, 215079, 215294, 215382, 215469, 215552, 215661, 215761, 215885, 216010,
    216100, 216219, 216250, 216321, 216501, 216607, 216685, 216740, 216883, 217035, 217126, 217161, 217231, 217445, 217540, 217616,
    217715, 217794, 217925, 217949, 218008, 218346, 218468, 218565, 218640, 218758, 218993, 219087, 219273, 219334, 219487, 219601,
    219701, 219788, 219819, 219887, 220220, 220308, 220431, 220510, 220739, 220844, 220956, 221073, 221186, 221235, 221327, 221360,
    221438, 221778, 221879, 221962, 222037, 222159, 222266, 222488, 222615, 222643, 222710, 223058, 223140, 223222, 223315, 223355,
    223478, 223533, 223678, 223819, 223970, 223987, 224045, 224263, 224316, 224382, 224457, 224546, 224630, 224728, 224785, 224876,
    224901, 224983, 225298, 225365, 225433, 225536, 225624, 225790, 225924, 226093, 226246, 226354, 226446, 226566, 226685, 226701,
    226768, 227135, 227235, 227318, 227424, 227544, 227735, 227880, 227978, 228098, 228214, 228368, 228397, 228481, 228790, 228883,
    228966, 229059, 229169, 229252, 229395, 229514, 229624, 229709, 229837, 229875, 229955, 230218, 230293, 230381, 230464, 230589,
    230676, 230776, 230959, 231082, 231135, 231240, 231260, 231331, 231562, 231695, 231803, 231875, 231940, 232057, 232156, 232293,
    232427, 232532, 232637, 232721, 232840, 232881, 232949, 233258, 233350, 233458, 233563, 233653, 233750, 233825, 233952, 234037,
    234139, 234368, 234394, 234484, 234732, 234844, 234922, 234981, 235085, 235184, 235411, 235508, 235609, 235640, 235705, 235884,
    235971, 236065, 236188, 236289, 236309, 236385, 236584, 236666, 236791, 236903, 237034, 237110, 237138, 237239, 237494, 237617,
    237779, 237888, 238094, 238244, 238374, 238477, 238507, 238582, 238839, 238935, 239004, 239056, 239177, 239328, 239361, 239464,
    239714, 239839, 239929, 240048, 240172, 240205, 240313, 240578, 240676, 240819, 240919, 241057, 241152, 241277, 241427, 241464,
    241533, 241735, 241873, 241946, 242107, 242214, 242251, 242330, 242514, 242599, 242672, 242780, 242866, 242895, 242982, 243176,
    243271, 243362, 243462, 243578, 243605, 243727, 244050, 244121, 244201, 244326, 244465, 244602, 244758, 244911, 244981, 245005,
    245123, 245369, 245455, 245594, 245723, 245757, 245883, 246153, 246275, 246406, 246528, 246622, 246784, 246817, 246953, 247197,
    247265, 247302, 247346, 247378, 247460, 247917, 247998, 248092, 248213, 248308, 248620, 248724, 248859, 249013, 249125, 249311,
    249421, 249451, 249559, 249892, 249973, 250054, 250147, 250236, 250367, 250598, 250703, 250815, 251072, 251218, 251308, 251430,
    251517, 251551, 251630, 251851, 251971, 252091, 252184, 252334, 252488, 252591, 252626, 252734, 252974, 253071, 253198, 253326,
    253505, 253541, 253641, 253956, 254054, 254158, 254247, 254497, 254565, 254735, 254869, 255000, 255038, 255147, 255457, 255533,
    255667, 255942, 256061, 256205, 256350, 256496, 256531, 256641, 256825, 256953, 257052, 257164, 257267, 257294, 257375, 257647,
    257754, 257887, 257955, 258038, 258144, 258174, 258268, 258577, 258649, 258764, 258899, 258961, 259093, 259259, 259385, 259469,
    259500, 259569, 259753, 259863, 259963, 260096, 260163, 260272, 260411, 260520, 260660, 260682, 260754, 261067, 261133, 261205,
    261309, 261400, 261517, 261668, 261791, 261824, 261934, 262166, 262236, 262280, 262354, 262462, 262538, 262612, 262652, 262750,
    262943, 263022, 263099, 263200, 263306, 263428, 263460, 263530, 263727, 263817, 263909, 264001, 264052, 264293, 264397, 264429,
    264564, 264787, 264908, 265026, 265116, 265209, 265305, 265338, 265423, 265683, 265755, 265904, 265996, 266155, 266182, 266265,
    266447, 266554, 266641, 266737, 266846, 266941, 266978, 267089, 267311, 267436, 267658, 267749, 267933, 268060, 268096, 268214,
    268436, 268549, 268679, 268797, 268833, 268957, 269254, 269317, 269402, 269544, 269658, 269778, 269805, 269890, 270210, 270299,
    270398, 270692, 270797, 270947, 271054, 271196, 271234, 271334, 271559, 271661, 271879, 272000, 272033, 272124, 272319, 272400,
    272555, 272675, 272786, 272820, 272914, 273249, 273330, 273483, 273754, 273913, 274068, 274192, 274272, 274402, 274530, 274558,
    274620, 274834, 274977, 275088, 275360, 275439, 275554, 275635, 275712, 275751, 275822, 276083, 276161, 276237, 276447, 276543,
    276694, 276851, 276931, 277005, 277041, 277119, 277328, 277415, 277524, 277719, 277795, 277901, 278049, 278248, 278498, 278579,
    278609, 278720, 278940, 279061, 279127, 279260, 279420, 279554, 279687, 279794, 279816, 279915, 280214, 280349, 280436, 280724,
    280842, 280984, 281142, 281176, 281274, 281564, 281670, 281842, 281949, 282126, 282213, 282320, 282359, 282469, 282836, 282952,
    283111, 283235, 283354, 283479, 283628, 283888, 284006, 284131, 284440, 284608, 284743, 285025, 285166, 285285, 285542, 285671,
    285802, 286071, 286221, 286587, 286735, 286867, 287087, 287210, 287354, 287553, 287639, 287926, 288091, 288271, 288420, 288738,
    288877, 289162, 289275, 289425, 289753, 289868, 290180, 290330, 290508, 290867, 290996, 291278, 291433, 291506, 291867, 291979,
    292164, 292292, 292448, 292842, 292925, 293158, 293295, 293434, 293690, 293861, 294133, 294315, 294422, 294670, 294798, 294895,
    295158, 295236, 295393, 295649, 295776, 296005, 296139, 296215, 296484, 296585, 296825, 296966, 297240, 297367, 297529, 297836,
    297967, 298186, 298292, 298437, 298723, 298834, 299075, 299208, 299363, 299584, 299752, 300019, 300135, 300268, 300415, 300661,
    300800, 301066, 301175, 301447, 301555,
];
