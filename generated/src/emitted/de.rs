// Generated from the JSON spec by `cargo run -p codegen`.
// Do not edit: change the spec and run the command again.

use ::catalogue::*;

/// The language `de` with its texts.
pub static LOCALE: Locale<'static> = Locale { language: &LANGUAGE, pack: &PACK };

static PACK: Pack<'static> = Pack { tag: "de", texts: TEXTS, starts: &STARTS };

static LANGUAGE: Language<'static> = Language {
    tag: "de",
    native_name: "Deutsch",
    direction: Direction::LeftToRight,
    state: State::Checked,
    breaks_lines: true,
    sentence_gap: " ",
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
Was je nach Befehl zu tun ist
Beschreibung
Wesentliche Unterschiede
Erweiterte Statuscodes
Beispielsitzung
Auf einen Blick
Wie man es behebt
Weitere Bedeutungen
Mehr erfahren
In der Praxis
Oft verwechselt mit
Verwendung in Rust
Wann Sie es sehen
Wann dieser Code zu senden ist
Wann welchen verwenden
Entwickler der sendenden Software
Niemand
Empfänger
Administrator des Empfängers
Absender
Administrator des Absenders
ungültig
ungewiss
existiert
hat sich geändert
keine Aussage
erst etwas ändern, dann neu senden
fortfahren, wie der Server es verlangt
hängt von der Ursache ab
nicht erneut versuchen
Erfolg, weitermachen
später erneut versuchen
nein
ja
Antwortcode
Befehl
Erweiterter Code
Merkmal
Bezeichnung
Titel
Empfängeradresse
Was zu tun ist
Kategorie
Beendet die Verbindung
Antwort auf
Definiert in
Nachricht
Anderer Host der Domain
Registrierte erweiterte Codes
Antworttext
Betrifft
Art der Antwort
Status
angenommen
nicht betroffen
noch nicht angenommen
abgelehnt
Alle Vergleiche
Weitere Sprachen
Alle Codes
Auch verwechselt mit
Quellen
antwortet möglicherweise anders
hier ohne Bedeutung
antwortet kaum anders
verschiedene Ergebnisse desselben Befehls
leicht zu verwechseln
nie Antwort auf denselben Befehl
Bei beiden gleich
den Authentifizierungsdialog
den Befehl
die Verbindung
die Nachricht
einen einzelnen Empfänger
die Transaktion
Erweiterung
historisch
nicht standardisiert
Teil des Standards
Diese Übersetzung wurde in einer zweiten, unabhängigen Durchsicht mit dem englischen Text verglichen.
Diese Übersetzung ist ein Entwurf.
Diese Übersetzung wurde von einer Person geprüft, die Deutsch spricht.
Code ohne Eintrag
Bei den Codes {a} und {b} ist erneutes Senden erst sinnvoll, wenn die Ursache beseitigt ist.
Bei den Codes {a} und {b} sendet der Client das, was der Server verlangt.
Was nach dem Code {a} oder {b} zu tun ist, hängt vom Befehl und von der Ursache ab.
Bei den Codes {a} und {b} gibt der Client auf und meldet dem Absender den Fehlschlag.
Bei den Codes {a} und {b} ist der Befehl erledigt, und die Sitzung geht weiter.
Bei den Codes {a} und {b} behält der Client unerledigte Nachrichten und versucht es später erneut.
Nach dem Code {code} ist erneutes Senden erst sinnvoll, wenn die Ursache beseitigt ist.
Nach dem Code {code} sendet der Client das, was der Server verlangt.
Was nach dem Code {code} zu tun ist, hängt vom Befehl und von der Ursache ab.
Nach dem Code {code} gibt der Client auf und meldet dem Absender den Fehlschlag.
Nach dem Code {code} ist der Befehl erledigt, und die Sitzung geht weiter.
Nach dem Code {code} behält der Client unerledigte Nachrichten und versucht es später erneut.
Nach dem Code {retry} behält der Client die Nachricht und versucht es später erneut; nach dem Code {stop} schickt er sie an den Absender zurück.
Zwischen den Codes {a} und {b} muss ein Server nie wählen.
Während der Code {intermediate} den Client zum Fortfahren auffordert, lehnt der Code {permanent} denselben Befehl endgültig ab.
Während der Code {intermediate} den Client zum Fortfahren auffordert, lehnt der Code {temporary} denselben Befehl vorerst ab.
Kein Befehl kann sowohl mit dem Code {a} als auch mit dem Code {b} beantwortet werden; der eine kommt also nie anstelle des anderen vor.
Derselbe Befehl kann mit dem Code {success} abgeschlossen werden oder mit dem Code {intermediate} in den nächsten Schritt gehen.
Derselbe Befehl kann mit dem Code {success} bestätigt oder mit dem Code {permanent} endgültig abgelehnt werden.
Derselbe Befehl kann mit dem Code {success} bestätigt oder mit dem Code {temporary} vorerst zurückgestellt werden.
Beide Codes lehnen denselben Befehl ab, der Code {temporary} vorerst, der Code {permanent} endgültig.
Die Codes {a} und {b} fordern den Client beide zum Fortfahren auf, verlangen aber Verschiedenes.
Die Codes {a} und {b} können beide denselben Befehl endgültig ablehnen, aber aus verschiedenen Gründen.
Die Codes {a} und {b} können beide den Erfolg desselben Befehls melden, aber mit verschiedenen Ergebnissen.
Die Codes {a} und {b} können beide denselben Befehl vorerst zurückstellen, aber aus verschiedenen Gründen.
Zum Code {code} gibt es keinen Eintrag: Was zu tun ist, entscheidet allein seine erste Ziffer.
SMTP-Antwortcodes
SMTP-Antwortcodes im Vergleich
Erfolg
Zwischenantwort
vorübergehender Fehler
dauerhafter Fehler
Befehlssyntax
Informationen
Verbindungen
Mailsystem
alle Befehle
Verbindungsaufbau
Ende der Daten
Bericht zum Systemstatus
Der Server gibt Auskunft über seinen eigenen Zustand; eine Nachricht ist nicht betroffen.
Der Server antwortet auf den Befehl {HELP} mit einem Bericht über sich selbst: was er ist und in welchem Zustand er sich befindet.
Der Wortlaut ist nicht standardisiert und für Menschen am Terminal gedacht; ein Programm wertet daher nur den Code aus.
Der Bericht beginnt keine Transaktion und ändert nichts an einer laufenden.
Ein Administrator testet einen Server von Hand, oder ein Überwachungssystem prüft, ob er noch antwortet.
In Zustellprotokollen taucht der Code so gut wie nie auf, denn zum Senden einer Nachricht wird der Befehl {HELP} nicht gebraucht.
Suchen Sie im Text nicht nach Erweiterungen: Ein Server führt sie in der Antwort auf den Befehl {EHLO} auf.
Entscheiden Sie, was Fremde hier lesen dürfen: Angaben zu Produkt und Version helfen bei der Fehlersuche, aber auch Angreifern.
Senden Sie den Code {211}, wenn die Antwort auf den Befehl {HELP} den Server selbst beschreibt und nicht die Verwendung eines seiner Befehle.
Hilfetext für Menschen
Der Server erklärt, wie er zu benutzen ist oder was einer seiner Befehle bewirkt.
Der Server sendet eine Anleitung: wie er zu benutzen ist oder was ein bestimmter Befehl bewirkt, auch wenn dieser nicht zum Standard gehört.
Laut RFC 5321 nützt diese Antwort nur menschlichen Benutzern.
Der Text umfasst oft mehrere Zeilen.
Jemand fordert in einer Terminalsitzung Hilfe an, allgemein oder mit dem Namen eines Befehls als Argument.
Server sollten den Befehl {HELP} ohne Argument kennen; ob sie auch ein Argument unterstützen, ist ihnen freigestellt.
Zeigen Sie den Text unverändert der Person, die ihn angefordert hat, oder verwerfen Sie ihn.
Senden Sie den Code {214}, wenn die Antwort auf den Befehl {HELP} eine Anleitung ist: eine Liste der Befehle mit ihrer Syntax oder eine Seite zu einem davon.
Nennt das Argument kein Thema, das Sie erklären können, senden Sie den Code {504}.
Angeforderte Aktion ausgeführt
Der Server hat ausgeführt, was der letzte Befehl verlangte; nach dem Ende der Daten hat er auch die Zustellung übernommen.
Dies ist die allgemeine Erfolgsantwort; was sie bedeutet, ergibt sich aus dem beantworteten Befehl.
Innerhalb einer Transaktion bestätigt sie nur einen Schritt: Zugestellt ist noch nichts, und ein späterer Schritt kann noch fehlschlagen.
Nach dem Ende der Daten trägt der Server die Verantwortung für die Nachricht; kann er sie danach nicht zustellen, teilt er das dem Absender in einer eigenen Nachricht mit.
Der Server nimmt die Sitzung an; beim Befehl {EHLO} nennt jede Zeile nach der ersten eine Erweiterung, die er anbietet.
Die Adresse wurde in den Umschlag aufgenommen.
Beim Befehl {RCPT TO} ist damit nicht bewiesen, dass das Postfach existiert, denn manche Server prüfen das erst später.
Die Nachricht ist für alle Empfänger angenommen, die der Server zuvor bestätigt hat.
Der Server hat die Adresse überprüft; hat er nur die Syntax geprüft, darf er nicht so antworten.
Absender, Empfänger und Daten der laufenden Transaktion sind verworfen.
Entfernen Sie die Nachricht erst nach der abschließenden Bestätigung, die auf die Daten folgt, aus der Warteschlange.
Halten Sie die Antwort für jeden Empfänger einzeln fest, denn schon der nächste kann abgelehnt werden.
Kommt eine Nachricht nicht an, die der Server angenommen hat, suchen Sie zuerst nach einer Unzustellbarkeitsnachricht und im Spam-Ordner des Empfängers und nennen Sie dann dem Administrator der Gegenseite die Warteschlangen-ID aus dem Antworttext.
Wer die Nachricht einfach noch einmal sendet, riskiert nur ein Duplikat.
Senden Sie den Code {250} für jeden erfolgreichen Befehl, der keinen eigenen Erfolgscode hat.
Nach dem Ende der Daten senden Sie ihn erst, wenn die Nachricht so sicher gespeichert ist, dass sie auch einen Absturz übersteht.
Der Server hat begonnen, die Warteschlange für den Client abzuarbeiten; ob dort Nachrichten liegen, bleibt offen.
Client und Server tauschen die Rollen: Ab jetzt stellt der Server die wartenden Nachrichten über dieselbe Verbindung zu.
Dienst schließt die Verbindung
Der Mailserver trennt vorerst die Verbindung; unerledigte Nachrichten bleiben erhalten und werden später erneut gesendet.
Der Server kündigt an, dass er die Verbindung sofort schließt, ganz gleich, was der Client gerade verlangt hat.
Die laufende Transaktion ist mit allen Empfängern verloren; Nachrichten, die in der Sitzung schon angenommen wurden, bleiben angenommen.
Der Code kann auch unaufgefordert kommen; der Client findet ihn dann dort, wo er die Antwort auf seinen nächsten Befehl erwartet.
Ein erweiterter Code sagt mehr: {4.3.2} steht für Herunterfahren oder Überlast, {4.4.2} für eine abgebrochene Verbindung oder eine Zeitüberschreitung, {4.7.0} für eine Regel des Empfängers.
Der Server hat zu viele offene Verbindungen, insgesamt oder von Ihrer IP-Adresse, oder ist zurzeit nicht in Betrieb.
Auch Greylisting kann so aussehen, wenn der Server lieber gleich die ganze Sitzung abbricht.
Der Host wird heruntergefahren, oder der Client hat zu lange geschwiegen.
Lassen Sie die Nachricht in der Warteschlange: Beim nächsten Host der MX-Liste ist sofort ein neuer Versuch möglich, beim bisherigen frühestens nach 30 Minuten.
Antwortet ein Anbieter immer wieder so, verringern Sie die parallelen Verbindungen zu ihm und die Nachrichten je Verbindung, bevor Sie an seinen Postmaster schreiben.
Lesen Sie auch den Text hinter dem Code: Ist darin von unerwünschten E-Mails, fehlendem TLS oder einer nicht zugelassenen IP-Adresse die Rede, hilft Warten allein nicht.
Ermitteln Sie im Protokoll des Servers, welches Limit gegriffen hat: Verbindungen je Client, Prozesse, Last oder Fehler je Sitzung.
Betrachten Sie die Verbindung als geschlossen und stellen Sie jeden Empfänger zurück, der noch keine abschließende Antwort hat.
Wurden Befehle per Pipelining vorausgeschickt, so kommen die noch fehlenden Antworten nicht mehr.
Senden Sie den Code {421} nur, wenn die Verbindung unmittelbar danach endet, etwa beim Herunterfahren oder bei Überlast.
Um einen einzelnen Empfänger zurückzustellen und die Sitzung aufrechtzuerhalten, senden Sie den Code {450}; um eine Nachricht beim Befehl {MAIL FROM} zurückzustellen, senden Sie den Code {451}.
Postfix trennt so die Verbindung zu einem Client, der die in {smtpd_hard_error_limit} festgelegte Zahl von Fehlern macht, ohne E-Mails zuzustellen.
Vorerst zu wenig Speicherplatz
Der Mailserver hat im Moment keinen Platz für diese Nachricht oder diesen Empfänger; die Zustellung wird später erneut versucht.
Etwas ist zurzeit knapp: Speicherplatz auf dem Server, Platz in einem Postfach oder Plätze für Empfänger in der Transaktion.
Der erweiterte Code sagt, was es ist: {4.3.1} steht für das System, {4.2.2} für das Postfach, {4.5.3} für die Zahl der Empfänger.
Der freie Platz liegt unter der Reserve des Servers, oder eine Nachricht der mit {SIZE} angegebenen Größe passt im Moment nicht hinein.
Das Postfach hat sein Kontingent überschritten, oder die Transaktion enthält schon so viele Empfänger, wie der Server zulässt.
Fehlt ein erweiterter Code, sehen Sie sich die Empfänger nach diesem an: Werden sie alle auf dieselbe Weise abgelehnt, liegt es am Limit.
Beim Schreiben der Nachricht ging dem Server der Platz aus; er behält nichts davon.
Bei Platzmangel ist nichts zu ändern: Die Warteschlange wiederholt die Zustellversuche tagelang von selbst.
Beanstandet ein Ziel häufig zu viele Empfänger, senken Sie für dieses Ziel deren Zahl je Transaktion.
Ist Ihr Postfach voll, löschen Sie bald E-Mails: Wartende Nachrichten kommen ohne Zutun des Absenders an, solange die Zustellversuche andauern.
Schaffen Sie Platz im Dateisystem der Warteschlange und sehen Sie nach, was es füllt.
Liegt es an Ihrem Limit für Empfänger, lassen Sie mindestens 100 je Transaktion zu.
Stößt der Befehl {RCPT TO} an das Limit für Empfänger, senden Sie die Nachricht an die bisher bestätigten Empfänger und beginnen Sie dann für die übrigen eine neue Transaktion.
Senden Sie den Code {452} bei einem Engpass, der endet, ohne dass der Absender etwas ändert, und wenn das Limit für Empfänger je Transaktion erreicht ist.
Eine Nachricht, für die nie Platz sein wird, gehört nicht hierher: Sie läge tagelang in der Warteschlange des Absenders und käme am Ende doch zurück.
Postfix antwortet so auf den Befehl {MAIL FROM}, wenn der freie Platz seiner Warteschlange unter dem 1,5-Fachen seines Größenlimits für Nachrichten liegt oder unter dem Wert von {queue_minfree}, falls dieser höher eingestellt ist.
Speicherlimit überschritten
Die Nachricht ist zu groß, oder das Postfach ist voll; solange sich daran nichts ändert, hilft es nicht, sie noch einmal zu senden.
Ein festes Limit steht im Weg: Die Nachricht ist größer, als der Server oder das Postfach zulässt, oder das Postfach hat sein Kontingent ausgeschöpft.
Der erweiterte Code sagt, welches es ist: {5.3.4} steht für das Limit des Systems, {5.2.3} für das Limit eines einzelnen Postfachs, {5.2.2} für dessen Kontingent.
Die Nachricht wartet in keiner Warteschlange: Wer möchte, dass sie ankommt, muss handeln und sie neu senden.
Steht der Code {552} beim Befehl {RCPT TO} für zu viele Empfänger, sollte der Client ihn als vorübergehend behandeln und die Nachricht in einer neuen Transaktion an die übrigen senden.
Die mit {SIZE} angegebene Größe liegt über dem Höchstwert des Servers; Daten wurden noch nicht übertragen.
Dieses Postfach ist voll oder nimmt nur kleinere Nachrichten an; die anderen Empfänger sind nicht betroffen.
Erst nach der Übertragung zeigte sich, dass die Nachricht größer ist als das Limit oder als ihre angegebene Größe.
Der Server stellt erst jetzt fest, dass ein Postfach voll ist; die Nachricht wird dann für alle Empfänger abgelehnt.
Verkleinern Sie die Nachricht; durch die Kodierung werden Anhänge um ein Drittel größer, daher ist bei großen Dateien ein Link besser.
Ist das Postfach voll, verständigen Sie den Empfänger auf anderem Weg.
Schaffen Sie Platz oder bitten Sie Ihren Administrator um ein größeres Kontingent; lassen Sie sich die Nachricht dann neu senden.
Vergleichen Sie die Größenlimits aller Ihrer Hosts auf dem Transportweg und geben Sie das kleinste mit der Erweiterung {SIZE} bekannt, damit Nachrichten vor der Übertragung scheitern und nicht danach.
Geben Sie beim Befehl {MAIL FROM} die Größe an, wenn der Server die Erweiterung {SIZE} anbietet, und versuchen Sie es mit einer Nachricht über dem von ihm genannten Höchstwert gar nicht erst.
Streichen Sie die Adresse nicht wegen einer zu großen Nachricht aus Ihren Listen; die erweiterten Codes {5.2.2} und {5.2.3} besagen sogar, dass das Postfach existiert.
Senden Sie den Code {552}, wenn die Nachricht so lange unannehmbar bleibt, bis sie verkleinert oder ein Limit angehoben wird.
Nicht gedacht ist er für zu viele Empfänger in einer Transaktion: Dafür senden Sie den Code {452}, sofern Sie solche Nachrichten nicht grundsätzlich ablehnen.
Verwenden Sie ihn nicht nach den Daten, wenn Sie die angegebene Größe angenommen haben und die Nachricht sie einhält.
Als Client wertet Postfix den Code {552} nach dem Befehl {RCPT TO} bewusst in jedem Fall als dauerhaften Fehler, weil es sonst so aussähe, als ließe sich eine zu große Nachricht noch zustellen.
Beide beantworten den Befehl {HELP}: Der Code {211} berichtet, wie es um den Server steht, der Code {214} erklärt dessen Benutzung.
RFC 5321 lässt nach dem Befehl {HELP} beide Codes zu und gibt keine Regel für die Wahl vor; ein Client hat also keinen Grund, sie zu unterscheiden.
Auch der Antworttext, der im RFC selbst zum Code {211} steht, spricht von Hilfe; daher verhalten sich Server hier unterschiedlich.
Im Zweifel ist der Code {214} richtig, denn die meisten Texte, die Server hier senden, sind Anleitungen.
Beide melden einen vorübergehenden Fehler, aber der Code {421} beendet die Sitzung mit allem, was in ihr noch offen ist, während die Sitzung nach dem Code {452} weitergeht.
Ein häufiger Fehler ist es, die Verbindung zu einem Client zu trennen, der bloß viele Empfänger nennt: Er kommt wieder und stößt erneut an dasselbe Limit.
Trifft der Engpass jede Nachricht, etwa bei einem vollen Dateisystem, erspart der Code {421} als Begrüßung beiden Seiten eine nutzlose Sitzung.
Beim Code {421} geht es um den Server und seine Verbindung, ganz gleich, welche Nachricht ansteht; beim Code {552} geht es um diese Nachricht oder dieses Postfach, ganz gleich, in welchem Zustand der Server ist.
Brechen große Nachrichten mit dem Code {421} ab, ist eher ein Zeitlimit bei der Übertragung zu vermuten als ein Größenlimit: Ein Größenlimit meldet der Server mit dem Code {552}, und die Sitzung geht weiter.
Zitiert eine Unzustellbarkeitsnachricht den Code {421}, so sind die Zustellversuche ausgeschöpft; was der Server beanstandet hat, steht im Text der früheren Versuche.
Eine zu große Nachricht rechtfertigt nie den Code {421}: Der Client würde sie bei jedem neuen Versuch wieder in voller Länge anbieten.
Beide besagen, dass kein Platz ist, und die erste Ziffer sagt, für wie lange: Der Code {452} meldet einen Engpass, der vorübergeht, der Code {552} ein Limit, das bestehen bleibt.
Bei einem vollen Postfach senden Server mal den Code {452} mit {4.2.2}, mal den Code {552} mit {5.2.2}.
RFC 3463 nennt ein volles Postfach einen vorübergehenden Zustand, während das IANA-Register diese Ursache nur beim Code {552} aufführt.
Bei einem vollen Postfach ist der Code {452} rücksichtsvoller, wenn der Inhaber regelmäßig seine E-Mails liest, und der Code {552} ehrlicher, wenn es seit Monaten niemand geöffnet hat.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 197] = [
    0, 30, 43, 68, 91, 107, 123, 141, 161, 175, 189, 209, 228, 246, 277, 300,
    334, 342, 353, 383, 392, 420, 430, 439, 449, 468, 482, 518, 557, 583, 606, 627,
    652, 657, 660, 672, 679, 696, 704, 716, 722, 740, 755, 765, 788, 800, 813, 823,
    847, 877, 889, 898, 914, 921, 932, 948, 970, 980, 996, 1013, 1024, 1045, 1053, 1086,
    1106, 1128, 1170, 1192, 1225, 1243, 1272, 1283, 1298, 1312, 1339, 1355, 1367, 1378, 1399, 1418,
    1522, 1558, 1631, 1649, 1742, 1816, 1901, 1987, 2067, 2168, 2256, 2325, 2404, 2485, 2560, 2656,
    2804, 2864, 2994, 3121, 3258, 3388, 3502, 3619, 3722, 3819, 3926, 4035, 4145, 4240, 4258, 4289,
    4296, 4312, 4336, 4355, 4369, 4383, 4396, 4407, 4420, 4438, 4453, 4478, 4569, 4899, 5136, 5245,
    5374, 5516, 5540, 5623, 5865, 6091, 6185, 6428, 6460, 6585, 6999, 7119, 7288, 7376, 7476, 7549,
    7775, 8097, 8323, 8438, 8560, 8592, 8715, 9294, 9504, 9578, 10080, 10212, 10441, 10760, 10908, 10939,
    11071, 11333, 11471, 11741, 11826, 12040, 12185, 12358, 12543, 12856, 13091, 13120, 13254, 13685, 13874, 13986,
    14096, 14216, 14335, 14547, 14679, 14883, 15248, 15658, 15855, 15988, 16269, 16374, 16549, 16709, 16855, 17067,
    17450, 17588, 17769, 18012, 18201,
];
