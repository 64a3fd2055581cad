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
In practice
Often confused with
In Rust
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
Code
Command
Enhanced code
Fact
Name
Title
The recipient's address
What to do
Category
Ends the connection
Answers
Defined in
The message
Another host of the domain
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
different results of the same command
easily confused
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
After {a} as after {b}, the command is settled and the session continues.
After {a} as after {b}, the client keeps unfinished mail and tries again later.
After {code}, sending again makes sense only once the cause has been removed.
After {code}, the client sends what the server asked for.
What to do after {code} depends on the command and the cause.
After {code}, the client gives up and reports the failure to the sender.
After {code}, the command is settled and the session continues.
After {code}, the client keeps unfinished mail and tries again later.
After {retry}, the client keeps the message and tries again later; after {stop}, it returns the message to the sender.
A server never has to choose between {a} and {b}.
Where {intermediate} asks the client to go on, {permanent} refuses the same command for good.
Where {intermediate} asks the client to go on, {temporary} refuses the same command for now.
No command can be answered with both {a} and {b}, so one never occurs in place of the other.
The same command can be settled with {success}, or go on to its next step with {intermediate}.
The same command can succeed with {success} or be refused for good with {permanent}.
The same command can succeed with {success} or be put off with {temporary}.
Both codes refuse the same command, {temporary} for now and {permanent} for good.
Both {a} and {b} ask the client to go on, each for something different.
Both {a} and {b} can refuse the same command for good, for different reasons.
Both {a} and {b} can report the success of the same command, with different results.
Both {a} and {b} can put off the same command, for different reasons.
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
Both answer {HELP}: {211} reports how the server is doing, {214} explains how to use it.
RFC 5321 allows either of them after {HELP} and sets no rule for the choice, so a client has no reason to tell them apart.
The RFC's own text for {211} mentions help as well, which is why servers differ here.
In doubt {214} is right, because most texts that servers send here are instructions.
Both are temporary, but {421} ends the session with everything that is still open in it, while after {452} the session continues.
A common mistake is to hang up on a client that merely names many recipients: it comes back and runs into the same limit again.
If the shortage hits every message, a full file system for instance, {421} as the greeting spares both sides a useless session.
{421} is about the server and its connection, whatever the message; {552} is about this message or this mailbox, whatever the server's state.
If large messages break off with {421}, suspect a time limit during the transfer rather than a size limit: a size limit says {552} and the session goes on.
A bounce that quotes {421} means that the retries ran out; the text of the earlier attempts says what the server objected to.
A message that is too large never justifies {421}: the client would offer it again in full at every retry.
Both say that there is no room, and the first digit decides for how long: {452} is a shortage that passes, {552} a limit that stands.
For a full mailbox servers send either, {452} with {4.2.2} or {552} with {5.2.2}.
RFC 3463 calls a full mailbox a temporary condition, while the IANA registry lists that cause with {552} only.
For a full mailbox, {452} is kinder if its owner reads mail regularly, and {552} more honest if nobody has opened it for months.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 197] = [
    0, 27, 39, 55, 77, 93, 105, 116, 131, 142, 154, 174, 182, 198, 214, 232,
    266, 273, 283, 309, 316, 339, 358, 370, 389, 411, 433, 467, 507, 528, 541, 556,
    568, 571, 575, 580, 588, 602, 607, 612, 618, 642, 653, 662, 682, 690, 701, 713,
    740, 766, 777, 786, 795, 804, 813, 826, 843, 851, 867, 883, 893, 912, 920, 943,
    965, 996, 1034, 1050, 1080, 1098, 1126, 1138, 1153, 1165, 1179, 1195, 1205, 1214, 1227, 1236,
    1302, 1331, 1398, 1420, 1508, 1576, 1642, 1725, 1799, 1879, 1957, 2015, 2077, 2150, 2214, 2284,
    2403, 2453, 2547, 2640, 2733, 2828, 2913, 2989, 3071, 3143, 3221, 3306, 3376, 3454, 3471, 3497,
    3505, 3518, 3536, 3554, 3561, 3573, 3585, 3597, 3609, 3618, 3630, 3651, 3712, 3985, 4163, 4263,
    4367, 4476, 4497, 4567, 4780, 4975, 5046, 5242, 5269, 5376, 5737, 5842, 5987, 6065, 6160, 6233,
    6407, 6635, 6819, 6927, 7034, 7065, 7150, 7625, 7830, 7901, 8316, 8433, 8596, 8802, 8908, 8935,
    9039, 9279, 9378, 9600, 9680, 9873, 9992, 10146, 10272, 10520, 10686, 10709, 10817, 11161, 11298, 11393,
    11485, 11589, 11687, 11856, 11946, 12099, 12352, 12636, 12795, 12884, 13093, 13178, 13308, 13436, 13564, 13706,
    13988, 14095, 14229, 14422, 14551,
];
