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
    matches: &[],
    excludes: &[],
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
Was je nach Befehl zu tun ist
Was je nach Klasse zu tun ist
Beschreibung
Wesentliche Unterschiede
Beispielsitzung
Auf einen Blick
Wie man es behebt
Weitere Bedeutungen
Mehr erfahren
Nächstliegende Codes mit Eintrag
Codes außerhalb des Standards
In der Praxis
Oft verwechselt mit
Verwendung in Rust
Beide weisen denselben Befehl ab
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
seine Definition führt ihn in dieser Klasse auf
seine Definition schränkt die Klasse nicht ein
er ist mit einem Antwortcode dieser Klasse registriert
Server senden ihn in dieser Klasse, obwohl seine Definition eine andere nennt
seine Definition nennt diese Klasse
nein
ja
Was die Antwort sonst sagt
Worauf sich die Klasse stützt
Code
Befehl
Erweiterter Code
Beleg
Merkmal
Was bekannt ist
Bezeichnung
Titel
ein Entwurf oder Beispiel
nur Quellen aus zweiter Hand
ein Register, das ihn nicht definiert
Software, die ihn verwendet
Wer etwas tun kann
Empfängeradresse
Was zu tun ist
Beendet die Verbindung
Definiert in
Nachricht
Anderer Host der Domain
Warum
Betrifft
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
der erweiterte Code nennt die Ursache
das gilt bei diesem Befehl
das gilt in der Regel für diesen Code
verschiedene Ergebnisse desselben Befehls
leicht zu verwechseln oder Abweisungen desselben Befehls
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
Bei den Codes {a} und {b} verzichtet der Client auf den Befehl, denn eine Wiederholung ändert nichts.
Bei den Codes {a} und {b} geht der Client zum nächsten Schritt über.
Bei den Codes {a} und {b} ist die Sitzung beendet.
Bei den Codes {a} und {b} gibt der Client bei diesem Host auf; ein anderer Host der Domain nimmt die Nachricht vielleicht noch an.
Bei den Codes {a} und {b} behält der Client unerledigte Nachrichten und versucht es später erneut.
Nach dem Code {code} ist erneutes Senden erst sinnvoll, wenn die Ursache beseitigt ist.
Nach dem Code {code} sendet der Client das, was der Server verlangt.
Was nach dem Code {code} zu tun ist, hängt vom Befehl und von der Ursache ab.
Nach dem Code {code} gibt der Client auf und meldet dem Absender den Fehlschlag.
Nach dem Code {code} verzichtet der Client auf den Befehl, denn eine Wiederholung ändert nichts.
Nach dem Code {code} geht der Client zum nächsten Schritt über.
Nach dem Code {code} ist die Sitzung beendet.
Nach dem Code {code} gibt der Client bei diesem Host auf; ein anderer Host der Domain nimmt die Nachricht vielleicht noch an.
Nach dem Code {code} behält der Client unerledigte Nachrichten und versucht es später erneut.
Nach dem Code {retry} behält der Client die Nachricht und versucht es später erneut; nach dem Code {stop} schickt er sie an den Absender zurück.
Zwischen den Codes {a} und {b} muss ein Server nie wählen.
Merkmale, die vom Befehl abhängen, werden nur für die Befehle verglichen, auf die beide Codes folgen können.
Kein Standard definiert diese Codes, deshalb hat keiner von ihnen eine Bedeutung, auf die sich ein Programm verlassen könnte: Allein die erste Ziffer sagt, was zu tun ist.
Der Code {intermediate} fordert den Client zum Fortfahren auf, der Code {permanent} lehnt denselben Befehl ab.
Der Code {intermediate} fordert den Client zum Fortfahren auf, der Code {temporary} lehnt denselben Befehl vorerst ab.
Kein Befehl kann sowohl mit dem Code {a} als auch mit dem Code {b} beantwortet werden; der eine kommt also nie anstelle des anderen vor.
Derselbe Befehl kann mit dem Code {success} abgeschlossen werden oder mit dem Code {intermediate} in den nächsten Schritt gehen.
Derselbe Befehl kann mit dem Code {success} bestätigt oder mit dem Code {permanent} abgelehnt werden.
Derselbe Befehl kann mit dem Code {success} bestätigt oder mit dem Code {temporary} vorerst zurückgestellt werden.
Beide Codes lehnen denselben Befehl ab, der Code {temporary} vorerst, der Code {permanent} endgültig.
Die Codes {a} und {b} fordern den Client beide zum Fortfahren auf, verlangen aber Verschiedenes.
Die Codes {a} und {b} können beide denselben Befehl ablehnen, aber aus verschiedenen Gründen.
Die Codes {a} und {b} können beide den Erfolg desselben Befehls melden, aber mit verschiedenen Ergebnissen.
Die Codes {a} und {b} können beide denselben Befehl vorerst zurückstellen, aber aus verschiedenen Gründen.
Die Definition des Codes {code} nennt seine Klassen, und trotzdem führt das Register ihn mit Antwortcodes einer anderen Klasse auf.
Der erweiterte Code passt nicht zur ersten Ziffer des Antwortcodes: Was zu tun ist, entscheidet der Antwortcode; die Ursache nennt trotzdem der erweiterte Code.
Die Zeilen dieser Antwort haben verschiedene Codes, und die letzte Zeile entscheidet.
Zum Code {code} gibt es keinen Eintrag: Was zu tun ist, entscheidet allein seine erste Ziffer.
Das Register führt den Code {code} nicht auf: Seine Klasse unterscheidet Erfolg von Fehler und sagt, wie lange ein Fehler anhält, sein Gegenstand sagt, worum es geht, und mehr lässt sich nicht sagen.
SMTP-Antwortcodes
SMTP-Antwortcodes im Vergleich
Art der Antwort
Antwort auf
Antworttext
Kategorie
Registrierte erweiterte Codes
Erweiterte Statuscodes
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
alle anderen Befehle
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
Bereit für die Sitzung oder für TLS
Der Mailserver ist bereit, entweder eine Sitzung zu beginnen oder die begonnene Sitzung zu verschlüsseln.
Der Server begrüßt den Client: Das erste Wort ist der Name des Servers selbst, und der nächste Schritt ist der Befehl {EHLO}.
Angenommen ist noch nichts: Viele Server prüfen die IP-Adresse des Clients erst später und weisen ihn dann beim Befehl {RCPT TO} ab.
Die Begrüßung führt die Erweiterungen des Servers nicht auf; ob in ihrem Text das Wort ESMTP vorkommt, ist ohne Bedeutung.
Ein Client hat sich verbunden, und der Server hat bisher nichts gegen ihn einzuwenden.
Die Begrüßung kann auf sich warten lassen: Manche Server warten, bis ihre Last eine weitere Sitzung zulässt, andere warten absichtlich, um Spam-Software zu erkennen, die zu früh sendet.
Nach einem erfolgreichen Befehl {ATRN} sendet der bisherige Client die Begrüßung, denn er übernimmt nun die Rolle des Servers.
Der Server kann TLS im Moment starten; ob der Handshake gelingt und das Zertifikat dem Client genügt, ist noch offen.
Warten Sie bis zu fünf Minuten auf die Begrüßung und lesen Sie sie bis zur letzten Zeile, bevor Sie etwas senden.
Verwerfen Sie vor dem TLS-Handshake, was noch im Empfangspuffer liegt, denn es kam ungeschützt an.
Scheitert der Handshake, schließen Sie die Verbindung; nutzen Sie sie nicht im Klartext weiter.
Endet Ihr Protokoll mit der Antwort auf den Befehl {STARTTLS}, ist der Handshake gescheitert: Vergleichen Sie TLS-Versionen und Zertifikate, nicht die Einstellungen für E-Mails.
Lassen Sie die Begrüßung mit dem vollständigen Domainnamen des Hosts beginnen oder, wenn er keinen Namen hat, mit seiner IP-Adresse in eckigen Klammern; das Produkt und seine Version dürfen fehlen.
Senden Sie den Code {220} als Begrüßung, sobald Sie bereit sind, den Client zu bedienen; senden Sie den Code {554}, wenn Sie ihn abweisen, und den Code {421}, wenn Sie ihn jetzt nicht bedienen können.
Nach dem Befehl {STARTTLS} senden Sie ihn nur, wenn TLS sofort starten kann; sonst senden Sie den Code {454}.
Ein erweiterter Code gehört in die Antwort auf den Befehl {STARTTLS}, nie in die Begrüßung.
Der Client soll mit TLS beginnen: Vor dem Handshake darf kein anderer Befehl kommen.
Nach dem Handshake vergessen beide Seiten, was sie davor voneinander erfahren haben, und der Client sendet den Befehl {EHLO} noch einmal.
Das Programm postscreen von Postfix kann die erste Zeile einer mehrzeiligen Begrüßung vorab senden und mit dem Rest bis zu sechs Sekunden warten; ein Client, der dazwischen spricht, besteht die Prüfung nicht.
Sendet ein Client vor der Begrüßung, antwortet Exim mit dem Code {554} statt mit dem Code {220} und trennt die Verbindung.
Reguläres Ende der Sitzung
Der Mailserver bestätigt das Ende der Sitzung und schließt die Verbindung.
Die Sitzung endet, wie sie soll: Der Client hat mit dem Befehl {QUIT} darum gebeten, und die Verbindung bleibt offen, bis diese Antwort gesendet ist.
Nachrichten, die in der Sitzung angenommen wurden, bleiben angenommen; eine Transaktion, die das Ende ihrer Daten noch nicht erreicht hatte, wird verworfen.
Über den Erfolg einer Nachricht sagt die Antwort nichts: Jede hat zuvor ihre eigene Antwort erhalten.
Der Client hat gesendet, was er zu senden hatte, oder er geht nach einer Abweisung, zum Beispiel nach einer Begrüßung mit dem Code {554}.
Ein anderer Server hat nur getestet, ob eine Adresse angenommen würde, und geht, ohne eine Nachricht gesendet zu haben.
Senden Sie den Befehl {QUIT} auch nach einem gescheiterten Befehl, warten Sie auf die Antwort und schließen Sie dann die Verbindung, wie auch immer die Antwort lautete.
Werten Sie jeden anderen Erfolgscode ebenso: Ein Beispiel in RFC 1985 zeigt den Code {250}.
Stellen Sie nie eine Nachricht noch einmal zu, weil die Antwort auf den Befehl {QUIT} fehlt.
Eine Verbindung, die nach dem Befehl {QUIT} abbricht, braucht Sie nicht zu kümmern: Sehen Sie sich im Protokoll die Antwort auf das Ende der Daten an.
Senden Sie den Code {221} als Antwort auf den Befehl {QUIT}, an jeder Stelle der Sitzung und auch nach Fehlern, und schließen Sie die Verbindung erst dann.
Muss der Server selbst die Sitzung beenden, sendet er den Code {421}.
Postfix trennt mit dem Code {221} und {2.7.0} die Verbindung zu einem Client, der einen in {smtpd_forbidden_commands} aufgeführten Befehl sendet, etwa {GET}, oder eine Zeile, die wie eine Kopfzeile einer Nachricht aussieht.
Als Client wartet Postfix nicht auf diese Antwort, sofern {smtp_skip_quit_response} nicht auf „no“ gesetzt ist; ihr Fehlen in einem Protokoll beweist daher nichts.
Postfix und Sendmail senden dazu {2.0.0}, das zu jedem Erfolg passt, und nicht {2.3.0}.
Anmeldung angenommen
Der Server hat die Anmeldung angenommen; die Nachricht kann nun gesendet werden.
Der Client hat sich als ein dem Server bekannter Benutzer ausgewiesen, und der Server ordnet den Rest der Sitzung diesem Benutzer zu.
Die Anmeldung gilt, bis die Verbindung endet oder der Befehl {STARTTLS} sie zurücksetzt; bis dahin wird ein weiterer Befehl {AUTH} mit dem Code {503} abgewiesen, selbst für einen anderen Benutzer.
Was dieser Benutzer darf, ist damit noch nicht entschieden: Absenderadresse, Empfänger und Inhalt werden geprüft, sobald sie kommen.
Ein Mailprogramm oder ein Relay meldet sich bei einem Einlieferungsserver an, nachdem TLS gestartet ist und bevor der Befehl {MAIL FROM} kommt; zwischen Servern, die einander fremd sind, gibt es auf Port 25 keine Anmeldung.
Steht beim Verfahren {PLAIN} die Antwort des Clients schon in der Zeile mit dem Befehl {AUTH}, folgt dieser Code unmittelbar; bei den Verfahren {LOGIN}, {CRAM-MD5} und SCRAM müssen ihm eine oder mehrere Antworten mit dem Code {334} vorausgehen.
Fahren Sie mit dem Befehl {MAIL FROM} fort und senden Sie den Befehl {EHLO} nur dann noch einmal, wenn das Verfahren eine Sicherheitsschicht mitgebracht hat, denn dann vergessen beide Seiten, was sie vor der Anmeldung erfahren haben.
Erwarten Sie im Text keine Daten des Verfahrens: Was SCRAM braucht, um die Identität des Servers zu beweisen, kam schon mit der Aufforderung davor.
Wird in einer solchen Sitzung eine Nachricht abgewiesen, lassen Sie das Passwort, wie es ist, und fragen Sie, welche Absenderadressen und welche Limits für das Konto gelten.
Im aufgezeichneten Transportweg einer zugestellten Nachricht ist die Angabe {ESMTPA} oder {ESMTPSA} in der Kopfzeile Received das Zeichen für eine Anmeldung.
Geht von Ihrem Einlieferungsserver Spam aus, listen Sie diese Antworten nach Benutzer und IP-Adresse auf: Bei einem Konto, das sich aus vielen Netzen anmeldet, ist wahrscheinlich das Passwort gestohlen.
Senden Sie den Code {235}, sobald der Dialog erfolgreich beendet ist und alles vorliegt, was Sie über das Konto wissen müssen; scheitert nach einem richtigen Passwort noch eine Abfrage, senden Sie den Code {454}.
Hat das Verfahren mit dem Erfolg Daten zu übermitteln, senden Sie diese vorher in einer weiteren Antwort mit dem Code {334}.
Von vier verbreiteten Servern fügt nur Postfix den erweiterten Code {2.7.0} an, den der RFC vorschlägt; Sendmail und OpenSMTPD senden {2.0.0}, und Exim sendet keinen erweiterten Code.
Der SMTP-Client von Python wertet nach dem Befehl {AUTH} auch den Code {503} als Erfolg; eine Anmeldung an falscher Stelle kann daher unbemerkt bleiben, bis der Befehl {MAIL FROM} abgewiesen wird.
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
Angenommen und anderswohin weitergeleitet
Das Postfach ist woanders; der Server leitet die Nachricht von selbst an die richtige Adresse weiter.
Der Empfänger ist angenommen, und der Text nennt die Adresse, an die der Server die Nachricht weiterleiten wird.
In der Transaktion zählt das genau wie der Code {250}: Der Empfänger gehört zur Transaktion, und die Nachricht selbst ist erst nach dem Ende der Daten angenommen.
Die neue Adresse ist ein Angebot an die Absenderseite; der Server darf sich nicht darauf verlassen, dass jemand sie liest.
Eine Person ist fortgegangen oder heißt jetzt anders, oder ein Unternehmen hat mehrere Domains zusammengelegt, und der Betreiber leitet die alten Adressen offen weiter.
Der Code ist selten: Die meisten Betreiber leiten stillschweigend weiter, weil sie die endgültige Adresse nicht preisgeben wollen.
Der Server kennt die Adresse und teilt mit, wohin E-Mails an sie gehen würden.
Fragen Sie den Empfänger, bevor Sie die neue Adresse speichern: Der Server, der sie nennt, kann sich irren oder sich für einen anderen ausgeben.
Fahren Sie mit der Transaktion fort; wer auch noch an die neue Adresse sendet, stellt die Nachricht zweimal zu.
Der Text dieser Antwort ist einer der wenigen, die ein Programm lesen muss: Entnehmen Sie ihm die Adresse zwischen den spitzen Klammern und zeigen Sie sie dem Benutzer.
Aktualisieren Sie ein Adressbuch nur dann ohne Nachfrage, wenn der Server seine Identität bewiesen hat.
Prüfen Sie, ob die Inhaber der weitergeleiteten Adressen mit der Preisgabe einverstanden sind, und schalten Sie diese Antwort ab, wo sie es nicht sind.
Senden Sie den Code {251}, wenn Sie die Nachricht weiterleiten und jeder die neue Adresse erfahren darf; sonst leiten Sie weiter und senden den Code {250}.
Kennen Sie die neue Adresse und leiten nicht weiter, senden Sie den Code {551}.
Eine neue Adresse mit Zeichen außerhalb von ASCII darf nur erscheinen, wenn der Befehl {MAIL FROM} den Parameter {SMTPUTF8} enthielt; ohne ihn senden Sie den Code {250}.
Für den Host oder die Domain, die der Client genannt hat, wartet keine Nachricht; es folgt also keine Zustellung.
Im Quelltext von Postfix, Exim, Sendmail und OpenSMTPD gibt es nichts, was einen Befehl mit dem Code {251} beantwortet, nicht einmal bei einer weitergeleiteten Adresse.
Adresse weder bestätigt noch bestritten
Der Server lässt offen, ob die Adresse existiert; er würde eine Nachricht an sie annehmen und versuchen, sie zuzustellen.
Der Server beantwortet die Frage nicht: Er kann die Adresse jetzt nicht prüfen, oder der Betreiber verrät Fremden nichts über seine Postfächer.
Der Server sagt aber, dass er E-Mails an die Adresse annehmen würde; ein Programm, das fragt, bevor es sendet, hat also keinen Grund, abzubrechen.
Betreibern, die den Befehl {VRFY} oder {EXPN} aus Sicherheitsgründen abschalten, schreibt RFC 5321 diese Antwort vor, denn sie lässt sich nicht mit einem Ergebnis verwechseln.
Der Betreiber hat den Befehl zum Schutz vor Adresssammlern abgeschaltet; jedes Argument erhält dieselbe Antwort.
Der Host gibt E-Mails für die Domain nur weiter und hat keine Liste ihrer Postfächer.
Das Argument ist der Name eines Verteilers, und der Server kann nicht für alle Mitglieder bürgen.
Steht {2.6.8} dabei, würde die Antwort Zeichen außerhalb von ASCII enthalten, die der Client nicht erlaubt hat.
Um zu erfahren, ob ein Postfach existiert, suchen Sie in Ihrem Protokoll die Antwort, die der Befehl {RCPT TO} bei einer wirklichen Nachricht erhielt, oder schreiben Sie an den Postmaster der Domain.
Werten Sie die Adresse weder als bestätigt noch als ungültig, was auch immer der Text sonst sagt.
Nach {2.6.8} wiederholen Sie den Befehl mit dem Parameter {SMTPUTF8}, wenn der Server diese Erweiterung anbietet.
Senden Sie den Code {252}, wo der Befehl abgeschaltet ist, und für eine Adresse, die gültig aussieht und sich nicht prüfen lässt, während der Client wartet.
Hat der Server die Adresse nachgeschlagen, teilen Sie das Ergebnis mit: mit dem Code {250}, wenn sie gefunden wurde, mit dem Code {550}, wenn nicht.
Ein Server, der lediglich die Syntax prüfen kann, antwortet stattdessen mit dem Code {502}.
Für die Domain des Clients warten Nachrichten, und der Server hat begonnen, sie über eine eigene Verbindung zu senden.
Postfix beantwortet den Befehl {VRFY} selbst bei Postfächern, die es kennt, mit dem Code {252} und, wenn {disable_vrfy_command} gesetzt ist, mit dem Code {502}, obwohl RFC 5321 auch dort den Code {252} verlangt.
Exim sendet ihn, solange seine Konfiguration den Befehl {VRFY} nicht zulässt, weil manche fehlerhaften Clients vor jedem Befehl {RCPT TO} eine Adresse überprüfen.
Sendmail beantwortet den Befehl {VRFY} mit dem Code {252}, wenn seine Datenschutzoption {novrfy} gesetzt ist, und sonst bei Adressen, die es an einen anderen Host weitergeben würde.
Beim Befehl {ETRN} melden Postfix, Exim und Sendmail einen gestarteten Warteschlangenlauf mit dem Code {250} und verraten nie, ob E-Mails warteten.
Warteschlangenlauf gestartet, mit Anzahl
Der Server hat begonnen, die Warteschlange mit den wartenden Nachrichten abzuarbeiten, und teilt mit, wie viele es sind.
Der Server hat begonnen, die Warteschlange für den im Befehl {ETRN} genannten Knoten abzuarbeiten, und der Text gibt die Zahl der Nachrichten an, die für diesen Knoten bereitliegen.
Keine dieser Nachrichten kommt über diese Verbindung: Der Server stellt sie über eine neue zu, und dafür ist kein Zeitlimit festgelegt.
Gezählt werden Nachrichten, deren Zustellung versucht werden soll, nicht Nachrichten, die ankommen werden.
Ein Standort, dessen Leitung nur zeitweise besteht, fordert die E-Mails an, die sein Anbieter oder sein Backup-Relay inzwischen gesammelt hat.
Halten Sie an dem Standort, der den Befehl {ETRN} gesendet hat, die Leitung aufrecht und Port 25 für den Server erreichbar, bis die Nachrichten da sind.
Kommt keine, suchen Sie an Ihrer eigenen Firewall nach blockierten Verbindungen, bevor Sie die Gegenseite bitten, in ihrer Warteschlange nachzusehen.
Eine Domain, die der Server unter mehreren Namen kennt, braucht für jeden davon einen eigenen Befehl {ETRN}.
Ändert sich Ihre IP-Adresse mit jeder Verbindung, bitten Sie den Anbieter stattdessen um {ATRN}: Damit wird über die Leitung zugestellt, die Sie geöffnet haben.
Halten Sie die Sitzung nicht für die E-Mails offen; die Antwort kommt, sobald der Warteschlangenlauf gestartet ist.
Um zu erfahren, wann nichts mehr übrig ist, wiederholen Sie den Befehl in Abständen, bis der Code {251} kommt; die Zahl selbst ist für Menschen gedacht.
Senden Sie den Code {253}, wenn Ihr Server die Nachrichten eines Knotens zählen kann, ohne den Client warten zu lassen.
Senden Sie den Code {252}, wenn er nur weiß, dass es welche gibt, den Code {251}, wenn es keine gibt, und den Code {250}, wenn er die Warteschlange startet, ohne nachzusehen.
Postfix, Exim und Sendmail zählen nicht: Auf einen Befehl {ETRN}, der die Warteschlange startet, antworten sie selbst mit dem Code {250}.
fetchmail meldet die Codes {252} und {253} mit denselben Worten und beachtet die Zahl nicht.
Nächster Schritt der Anmeldung
Die Anmeldung läuft, und das Mailprogramm muss eine Frage des Servers beantworten.
Der Server sendet eine Aufforderung des Anmeldeverfahrens und wartet auf die Antwort des Clients, eine Zeile in Base64.
Auch der Text hinter dem Code ist Base64 und nicht für Menschen gedacht: Er enthält, was das Verfahren hineingeschrieben hat, oder gar nichts.
Bis der Dialog zu Ende ist, hält der Server jede Zeile des Clients für eine Antwort auf die Aufforderung: Selbst der Befehl {QUIT} würde dekodiert, denn seine vier Buchstaben sind gültiges Base64.
Die Aufforderung ist leer, mit einem Leerzeichen hinter dem Code: Der Befehl {AUTH} nannte das Verfahren {PLAIN} oder {EXTERNAL} und ließ die Antwort des Clients weg.
Das Verfahren {LOGIN} stellt zwei Fragen: {VXNlcm5hbWU6} ist Base64 für {Username:} und {UGFzc3dvcmQ6} für {Password:}.
Das Verfahren {CRAM-MD5} sendet jedes Mal einen anderen Text, sodass die Antwort des Clients die Kenntnis des Passworts beweist, ohne es zu enthalten.
SCRAM endet mit einer Aufforderung, die die Identität des Servers beweist; der Client prüft sie und antwortet mit einer leeren Zeile.
Nach einer misslungenen Anmeldung mit dem Verfahren {OAUTHBEARER} enthält die Aufforderung den Grund als JSON, und die Abweisung selbst kommt erst, wenn der Client mit {AQ==} geantwortet oder abgebrochen hat.
Dekodieren Sie die Aufforderung, übergeben Sie sie dem Verfahren und senden Sie das Ergebnis als eine Zeile; ist die Aufforderung kein gültiges Base64, ist das ein Grund zum Abbrechen, nicht zum Raten.
Um abzubrechen, senden Sie eine Zeile mit einem einzelnen {*}: Der Server antwortet mit dem Code {501}, und Befehle sind wieder möglich.
Sehen Sie hier Zeilen mit bis zu 12288 Oktetten vor, weit mehr als das Limit für Befehle.
Halten Sie die Antworten des Clients aus Ihrem Protokoll heraus, denn Base64 verbirgt kein Passwort.
Um zu erfahren, warum eine Anmeldung mit dem Verfahren {OAUTHBEARER} misslingt, dekodieren Sie die Aufforderung im Protokoll des Clients: Sie nennt den Status und den Geltungsbereich, die in der Abweisung danach oft fehlen.
Senden Sie den Code {334}, wann immer das Verfahren eine weitere Antwort des Clients braucht, und behalten Sie das Leerzeichen hinter dem Code bei, wenn die Aufforderung leer ist.
Fügen Sie weder Wörter noch einen erweiterten Code hinzu: Clients müssen abbrechen, wenn sich der Text nicht dekodieren lässt.
Postfix-Versionen aus der Zeit vor 2024 können {UGFzc3dvcmQ6} als Grund dafür protokollieren, dass Dovecot eine Anmeldung abgewiesen hat: Das Wort ist eine übrig gebliebene Aufforderung und nennt keine Ursache.
Nachricht kann gesendet werden
Der Server ist bereit, die Nachricht zu empfangen; bisher hat er sie weder gesehen noch angenommen.
Von hier an liest der Server jede Zeile als Teil der Nachricht, bis zu einer Zeile, in der nichts als ein Punkt steht.
Bis zu dieser Zeile kann keine Seite zurück: Der Befehl {RSET} würde zu einer Zeile der Nachricht, und nur der Verlust der Verbindung beendet die Übertragung vorzeitig.
Die Liste der Empfänger steht fest, denn eine einzige Antwort auf den letzten Punkt gilt für alle zusammen; nur bei LMTP antwortet der Server dort für jeden Empfänger einzeln.
Der Absender und mindestens ein Empfänger sind angenommen, und keine Regel des Servers verbietet die Übertragung.
Der Client hat den Befehl {DATA} per Pipelining hinter Empfängern gesendet, die alle abgewiesen wurden, und der Server prüft das nicht, bevor er antwortet.
Beenden Sie jede Zeile mit {CRLF}, setzen Sie vor jede Zeile, die mit einem Punkt beginnt, einen weiteren Punkt und schließen Sie mit einer Zeile ab, die aus einem einzelnen Punkt besteht.
Fügen Sie vor diesem Punkt keine zusätzliche Leerzeile ein, denn sie würde Teil der Nachricht.
Ist jeder Befehl {RCPT TO} fehlgeschlagen, senden Sie sofort den einzelnen Punkt; die Antwort darauf ist dann eine Abweisung wie der Code {554}.
Warten Sie mindestens 2 Minuten auf den Code {354}, 3 Minuten auf das Absenden jedes Datenblocks und 10 Minuten auf die Antwort auf den abschließenden Punkt.
Eine halb gesendete Nachricht lässt sich nur abbrechen, indem Sie die Verbindung schließen, denn nach einem abschließenden Punkt würde die Hälfte zugestellt.
Brechen Sitzungen mit einem Host nach dem Code {354} immer wieder ab, liegt es nicht an den Adressen: Untersuchen Sie den Netzwerkpfad, vor allem Firewalls, die in SMTP eingreifen.
Senden Sie den Code {354}, wenn mindestens ein Empfänger angenommen ist; andernfalls beantworten Sie den Befehl {DATA} mit dem Code {503} oder {554} und ersparen beiden Seiten die Übertragung.
Schließen Sie vor dem Code {354} jede Prüfung ab, die nicht mehr als den Umschlag braucht, vor allem eine, die manche Empfänger durchlassen und andere abweisen kann.
Der Befehl {BDAT} erhält nie den Code {354}: Sein Inhalt folgt unmittelbar auf den Befehl, und der Code {250} bestätigt jeden Block, nachdem er gelesen wurde.
Manche Server lassen als Ende auch einen Punkt in einer Zeile gelten, die mit einem bloßen {LF} endet, und ein Angreifer kann dahinter eine zweite Nachricht verstecken.
Postfix verhält sich vor Version 3.9 so, wenn {smtpd_forbid_bare_newline} es nicht verbietet; der Angriff ist als SMTP-Smuggling bekannt.
Manche Firewalls vom Typ Cisco PIX kommen mit dem abschließenden Punkt nicht zurecht; als Client kann Postfix ihn verzögert senden, wie bei {smtp_pix_workarounds} beschrieben.
Nachricht ab diesem Oktett fortsetzen
Der Server hat den ersten Teil einer unterbrochenen Nachricht noch und bittet um den Rest.
Der Client hat einen Befehl {MAIL FROM} wiederholt, dessen {TRANSID} der Server von einer abgebrochenen Verbindung kennt, und erhält diesen Code anstelle des Codes {250}.
Der Text beginnt mit einer Zahl: So viele Oktette der Nachricht sind sicher gespeichert, und der Server möchte das nächste sehen.
Auch der Umschlag ist wiederhergestellt, die Empfänger werden also nicht noch einmal genannt.
All das gehört zur Erweiterung {CHECKPOINT}, einem experimentellen Protokoll von 1995 in RFC 1845.
Die Verbindung brach ab, während die Daten unterwegs waren, und der Client ist rechtzeitig zurückgekommen.
Servern wird geraten, eine unterbrochene Transaktion mindestens 48 Stunden lang aufzubewahren.
Die ganze Nachricht war angekommen, aber ihre abschließende Bestätigung erreichte den Client nicht.
Die Zahl ist dann gleich der Größe der Nachricht, und nur das Ende der Daten ist noch zu senden.
Überspringen Sie den Befehl {RCPT TO}, senden Sie den Befehl {DATA} oder einen anderen, der Daten überträgt, und lassen Sie so viele Oktette weg, wie die Zahl angibt; bei null ist die ganze Nachricht zu senden.
Zählen Sie nur die Oktette der Nachricht, mit CRLF als Zeilenende und ohne die Punkte, die SMTP am Anfang von Zeilen hinzufügt.
Beim Befehl {DATA} zeigt die Zahl immer auf den Anfang einer Zeile.
Die Nachricht muss bis zum letzten Oktett dieselbe sein: Eine neue Kopfzeile oder eine andere Kodierung seit dem ersten Versuch verdirbt sie ohne jede Fehlermeldung.
Warten Sie mit der neuen Verbindung, bis der Server den Abbruch bemerkt hat, und versuchen Sie zuerst dieselbe IP-Adresse; kennt der Server dort die Transaktion nicht, senden Sie alles von vorn.
Haben Sie nie eine {TRANSID} gesendet, ist die Antwort ein Fehler des Servers: Beenden Sie die Sitzung und behalten Sie die Nachricht.
Senden Sie den Code {355} nur, wenn die {TRANSID} und der beim Befehl {EHLO} angegebene Name beide zu einer Transaktion passen, die während der Übertragung ihrer Daten oder danach abgebrochen ist.
Bewahren Sie deren Zustand dort auf, wo ihn ein Absturz nicht vernichtet, bis der Client sie abbricht, eine andere Transaktion beginnt oder den Befehl {QUIT} sendet oder bis Ihr Zeitlimit für unterbrochene Transaktionen abgelaufen ist.
Jeder andere Befehl {MAIL FROM}, den Sie annehmen, erhält den Code {250}.
Postfix, Exim, Sendmail und OpenSMTPD kennen die Erweiterung {CHECKPOINT} nicht.
INetSim, das zur Analyse von Schadprogrammen Server nachahmt, enthält Programmcode, um diese Antwort zu senden.
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
Konto auf diese Art der Anmeldung nicht vorbereitet
Der Server kann diese Art der Anmeldung für das Konto erst verwenden, wenn sich der Benutzer einmal angemeldet hat, indem er das Passwort selbst sendet.
Der Benutzername ist bekannt, aber der Server speichert nichts, womit er eine Anmeldung mit dem gewählten Verfahren prüfen könnte.
Eine einzige Anmeldung mit dem Verfahren {PLAIN} zeigt dem Server das Passwort selbst, aus dem er erzeugen kann, was das gewählte Verfahren braucht; in späteren Sitzungen sollte dieses dann funktionieren.
Das Passwort wurde nicht beurteilt, und abgelaufen ist es auch nicht: Niemand muss ein neues wählen.
Ein Server beginnt, das Verfahren {CRAM-MD5} oder {SCRAM-SHA-256} anzubieten, während seine Konten aus einer älteren Datenbank stammen, etwa der Passwortdatei eines Unix-Systems, deren Hashwerte für diese Verfahren nicht taugen.
Mehrere Geräte oder Programme nutzen dasselbe Postfach von Exchange Online zum Senden, oder eine Stapelverarbeitung öffnet für jede Nachricht eine Verbindung.
Wählen Sie in Ihrem Mailprogramm für dieses Konto die Anmeldung mit normalem Passwort über TLS, senden Sie eine Nachricht und stellen Sie danach die vorherige Einstellung wieder her.
Kann das Programm das nicht, fragen Sie den Anbieter, wie sich die stärkere Anmeldung aktivieren lässt, und probieren Sie keine anderen Passwörter aus.
Ist im Text von gleichzeitigen Verbindungen die Rede, ist die Anmeldung in Ordnung: Lassen Sie höchstens drei Verbindungen gleichzeitig aus einem Postfach senden oder verteilen Sie die Last auf mehrere Postfächer.
Bevor Ihr Einlieferungsserver ein neues Verfahren anbietet, stellen Sie fest, welchen Konten die Daten dafür fehlen, und sorgen Sie dafür, dass unter TLS das Verfahren {PLAIN} angeboten wird, sonst sind diese Benutzer ausgesperrt.
Weichen Sie nur mit Zustimmung des Benutzers auf das Verfahren {PLAIN} aus und nur unter TLS mit einem Zertifikat, das Sie geprüft haben.
Ein bösartiger Server kann diese Antwort senden, um an das Passwort im Klartext zu kommen.
Verwenden Sie das Verfahren {PLAIN} einmal und kehren Sie in der nächsten Sitzung zum vorherigen Verfahren zurück.
Nach dem erweiterten Code {4.3.2} stellen Sie die Nachricht in die Warteschlange zurück, ohne an der Anmeldung etwas zu ändern.
Senden Sie den Code {432} nur, wenn das Konto nach einer Anmeldung mit dem Verfahren {PLAIN} wirklich vorbereitet ist; ist das gewählte Verfahren für Ihre Richtlinie zu schwach, senden Sie den Code {534}, und ist das Passwort abgelaufen, senden Sie den Code {535}.
Er verrät, dass der Benutzername existiert; lassen Sie daher zu, dass Betreiber ihn durch den Code {535} ersetzen.
Exchange Online verwendet den Code {432} mit {4.3.2} für etwas anderes: Über mehr als drei Verbindungen werden gleichzeitig Nachrichten eingeliefert, und diese Verbindung muss warten.
Im Quelltext von Postfix, Exim, Sendmail und OpenSMTPD kommt der Code {432} nicht vor; prüfen Sie daher zuerst, ob hinter der Antwort in einem Protokoll das Limit von Exchange Online steht.
Ein Text, der mit {STOREDRV} beginnt, etwa mit der Meldung „sender thread limit exceeded“, kommt aus dem Postfachspeicher von Exchange und betrifft die Auslastung, nicht eine Anmeldung.
Empfänger vorerst zurückgestellt
Der Mailserver des Empfängers stellt die Nachricht vorerst zurück; der sendende Server behält sie und versucht es später erneut.
Entweder ist das Postfach im Moment belegt oder gesperrt, oder eine Regel der Empfängerseite lässt die Nachricht noch nicht durch.
Der Titel führt in die Irre: Viele Server antworten so, obwohl mit dem Postfach alles in Ordnung ist, und meinen die IP-Adresse des Clients, seinen Hostnamen oder die Domain des Absenders.
Der erweiterte Code oder der Text sagt, was gemeint ist: {4.2.1} und {4.2.4} deuten auf das Postfach oder den Verteiler dahinter, {4.1.8} auf die Domain des Absenders, {4.7.1} auf eine Regel.
Beim Befehl {RCPT TO} wartet nur dieser Empfänger, und wer neben ihm angenommen wurde, erhält die Nachricht in derselben Transaktion.
Der Server wendet Greylisting an: Er hat diese IP-Adresse noch nie oder noch nicht mit diesem Umschlag gesehen und wartet ab, ob der Client wiederkommt.
Üblich ist es beim Befehl {RCPT TO}, wo Absender und Empfänger bekannt sind; Greylisting nach Inhalt ist selten.
Die Domain des Umschlagabsenders, der beim Befehl {EHLO} angegebene Name oder der Reverse-DNS-Eintrag der IP-Adresse lässt sich nicht auflösen.
Postfix führt diese Prüfungen nach Voreinstellung erst beim Befehl {RCPT TO} durch; daher scheint die Antwort den Empfänger zu betreffen, tut es aber nicht.
Der Client sendet oder das Postfach empfängt in kurzer Zeit mehr, als der Server zulässt.
Der Server fragt bei einem anderen Host nach, ob die Adresse existiert, und hat noch keine Antwort.
Die Adresse ist ein Verteiler, dessen Mitglieder sich gerade nicht ermitteln lassen.
Ein Einlieferungsserver nimmt bis auf Weiteres nur Nachrichten mit höherer Priorität an.
Es greift eine Regel, die den Inhalt betrachtet, und die Nachricht wartet für alle Empfänger, auch für die, denen die Regel nicht gilt.
Warten Sie ab: Die Nachricht liegt noch in der Warteschlange Ihres Anbieters, und wenn Sie sie noch einmal senden, erhält der Empfänger möglicherweise beide Exemplare.
Greylisting endet von selbst, wenn der neue Versuch von derselben IP-Adresse und mit demselben Umschlag kommt.
Ein Pool sendender Hosts oder ein Umschlagabsender, der mit jedem Versuch wechselt, lässt die Wartezeit von vorn beginnen.
Nennt der Text Ihren Host oder Ihre Absenderdomain, hilft Warten nicht: Bringen Sie den Reverse-DNS-Eintrag, den beim Befehl {EHLO} angegebenen Namen oder die MX- und Adresseinträge der Domain in Ordnung.
Nach der Korrektur geht die wartende Nachricht von selbst hinaus.
Ist im Text von einer Rate die Rede, senken Sie die Zahl der Nachrichten je Stunde an dieses Ziel.
Lassen Sie alle Ihre MX-Hosts eine gemeinsame Greylisting-Datenbank nutzen, nehmen Sie Absender aus, die bekanntermaßen neue Zustellversuche unternehmen, und wenden Sie Greylisting nicht auf angemeldete Clients an.
Während eine neue Prüfung erprobt wird, sind Sie mit dem Code {450} auf der sicheren Seite; sobald Sie der Prüfung vertrauen, stellen Sie sie auf den Code {550} um, sonst erfährt der Absender von einer vertippten Adresse erst nach Tagen.
Stellen Sie nur diesen Empfänger zurück und senden Sie die Nachricht an die übrigen.
Unternehmen Sie die ersten neuen Versuche eher in Abständen von etwa 30 Minuten als von mehreren Stunden, denn Greylisting vergisst einen alten Versuch, bei spamd von OpenBSD nach 4 Stunden.
Zählen Sie den Code {450} nicht als Unzustellbarkeit: Software, die Greylisting für eine Abweisung hält, streicht gültige Adressen aus Verteilern.
Senden Sie den Code {450}, wenn das Postfach oder eine Ihrer Regeln im Weg steht und dieselbe Nachricht später durchkommen kann.
Versagt Ihre eigene Software oder das DNS, senden Sie den Code {451}; geht der Platz aus, den Code {452}; wird sich nichts ändern, den Code {550}.
Für Greylisting sieht RFC 6647 zwei vernünftige Möglichkeiten: den Code {450}, wenn die Sitzung weitergeht, und den Code {421}, wenn sie endet.
Der Anbieter lehnt es ab, mit dem Client die Rollen zu tauschen: Die Anmeldung gibt keinen Zugang zu einer der genannten Domains, oder die Anforderungen kommen zu oft.
Im ersten Fall muss die Liste der Domains berichtigt werden, im zweiten muss der Client länger warten.
Gmail sendet den Code {450} mit {4.2.1} für ein Postfach, das E-Mails zu schnell empfängt, und auch für einen Kunden, der das Spitzenlimit des Relay-Dienstes von Gmail überschreitet.
Soll Postfix die Domain des Absenders oder den Namen des Clients prüfen, sendet es den Code {450} selbst dann, wenn der Name überhaupt nicht existiert; {unknown_address_reject_code} und {unknown_client_reject_code} ändern das.
Eine Nachricht von einem falsch konfigurierten Host bleibt dadurch tagelang in dessen Warteschlange, bevor der Absender davon erfährt.
Postfix sendet den Code {450} mit {4.7.1} an einen Client, der die Limits für Nachrichten, Empfänger oder Befehle {AUTH} in einem Zeitraum überschreitet.
Sind tiefer gehende Protokolltests eingeschaltet, beantwortet postscreen von Postfix in der ersten Sitzung eines neuen Clients alle Empfänger mit dem Code {450} und {4.3.2} und reicht die nächste Sitzung an den eigentlichen Server weiter.
Exim behält mit der Steueranweisung {fakedefer} die Nachricht, obwohl es nach den Daten mit dem Code {450} antwortet; jeder neue Versuch bringt daher ein weiteres Exemplar.
Vorübergehender Fehler bei der Verarbeitung
Der Mailserver des Empfängers konnte die Nachricht gerade nicht verarbeiten; der sendende Server behält sie und versucht es später erneut.
Etwas, das der Server braucht, hat versagt: eine DNS-Abfrage, ein Verzeichnis, ein Filter, ein Datenträger oder ein nachgelagerter Host.
Weder die Adresse noch die Nachricht wurde beurteilt, denn so weit ist der Server nicht gekommen.
Nach dem Ende der Daten wartet die ganze Nachricht mit allen ihren Empfängern, und der Server darf sein Exemplar auch später nicht zustellen.
Auch eine Verbindung, die ohne Antwort abbricht, behandeln Clients wie einen Code {451}; nicht jeder Code {451} in einer Warteschlange stammt also von einem Server.
Der Server kann noch nicht entscheiden, ob er mit diesem Client sprechen darf, weil eine Abfrage für seine Zugriffsregeln scheitert.
Die Nameserver der Absenderdomain antworten nicht, daher kann der Server die Domain nicht prüfen oder eine SPF-Prüfung nicht abschließen.
Die Stelle, an der der Server seine Empfänger nachschlägt, antwortet nicht: eine Tabelle, eine Datenbank oder ein interner Host.
Bei einem solchen Host erkundigt sich der Server mit einer Rückfrage, einer kurzen SMTP-Sitzung, die vor dem Befehl {DATA} endet.
Der Server erkundigt sich mit einer Rückfrage beim Mailhost des Absenders selbst, ob der Umschlagabsender existiert, und dieser Host ist ausgefallen oder antwortet mit Greylisting.
Die Warteschlangendatei lässt sich nicht schreiben, oder ein Filter gegen Spam oder Viren antwortet nicht.
Der Schlüssel einer DKIM-Signatur oder die DMARC-Richtlinie lässt sich nicht aus dem DNS abrufen, und der Server will nicht ohne sie entscheiden.
Der Einlieferungsserver kann den IMAP-Server nicht erreichen, von dem er die Nachricht holen muss.
Zeigt Ihr eigenes Mailprogramm beim Senden den Code {451}, hat Ihr Anbieter die Nachricht nicht übernommen: Lassen Sie sie im Postausgang und senden Sie sie in einer halben Stunde noch einmal.
Nennt der Text Ihre Domain, testen Sie sie von außen: jeden Nameserver, die MX-Einträge, den SPF-Eintrag mit allem, was er einbindet, und den DKIM-Schlüssel.
Spricht der Text von Ihrer IP-Adresse oder deren Datenverkehr, werden Sie von der Empfängerseite gebremst: Senden Sie weniger und steigern Sie langsam.
Nennt der Text nichts von Ihnen, kann nur die Empfängerseite den Fehler beheben; schicken Sie nach einigen Stunden Text und Uhrzeit auf einem anderen Weg an den dortigen Postmaster.
Enden Versuche ohne jede Antwort, suchen Sie nach einer Firewall oder einem Zeitlimit auf dem Weg und fragen Sie die Empfängerseite nach Duplikaten: Die Nachricht kann jedes Mal angekommen sein.
Ihr Protokoll nennt die Tabelle, den Filter oder den Datenträger, der versagt hat, während der Client nur einen allgemeinen Text sieht.
Scheitert die Prüfung der Domains vieler Absender zugleich, ist eher Ihr Resolver verdächtig als deren Nameserver.
Legen Sie im Voraus fest, was mit E-Mails geschieht, wenn ein Filter ausgefallen ist: {milter_default_action} hat bei Postfix den Wert {tempfail}, wenn Sie ihn nicht ändern.
Verwenden Sie Rückfragen nur bei eigenen Hosts oder lassen Sie E-Mails durch, wenn eine Rückfrage keine Antwort erhält, wie es {defer_ok} bei Exim tut.
Scheitert SPF bei jedem neuen Versuch am selben DNS-Fehler, erfährt der Absender davon durch den Code {550} nach Stunden, während der Code {451} den Fehler tagelang verbirgt.
Behandeln Sie eine abgerissene Verbindung für alle Empfänger der offenen Transaktion wie den Code {451}.
Warten Sie auf die Antwort auf den abschließenden Punkt die vollen 10 Minuten: Ein Client, der früher aufgibt, sendet noch einmal, was der Server womöglich schon angenommen hat.
Senden Sie den Code {451}, wenn Ihr eigenes System versagt oder ein Dienst, den Sie für die Entscheidung brauchen.
Senden Sie den Code {450}, wenn ein Postfach oder eine Regel den Client warten lässt, den Code {452}, wenn der Platz knapp ist, und den Code {554}, wenn der Fehler nicht vorübergeht.
Eine DKIM-Signatur, die der Prüfung nicht standhält, ist kein Grund für den Code {451}; ein Schlüssel, der sich nicht abrufen lässt, ist einer.
Der Anbieter kann im Moment nicht feststellen, zu welchen Domains der Kunde Zugang hat, zum Beispiel weil eine Datenbank ausgefallen ist.
Für eine Absenderdomain, die sich im Moment nicht auflösen lässt, sendet Sendmail den Code {451} mit {4.1.8} und Postfix den Code {450} mit {4.1.8}.
Exim antwortet überall dort mit dem Code {451}, wo sich eine Zugriffsregel nicht entscheiden lässt, von der Begrüßung bis zum Ende der Daten.
Stellt ein Milter eine Nachricht zurück oder ist er ausgefallen und soll laut Konfiguration gewartet werden, sendet Postfix den Code {451} mit {4.7.1} und Sendmail den Code {451} mit {4.3.2}.
Postfix sendet den Code {451} mit {4.3.5}, wenn seine eigenen Zugriffsregeln falsch konfiguriert sind; die betroffenen Clients warten also, bis ein Administrator sie berichtigt.
Microsoft 365 bremst IP-Adressen, die plötzlich viel mehr senden als vorher: mit dem Code {451} und erweiterten Codes von {4.7.500} bis {4.7.699}.
Das Limit endet von selbst, wenn der Datenverkehr über einige Tage langsam wächst.
Beim Greylisting sendet spamd von OpenBSD den Code {451} nach dem Befehl {DATA}, obwohl RFC 6647 nur die Codes {450} und {421} als vernünftige Möglichkeiten sieht.
OpenSMTPD weist Empfänger über seinem Limit mit dem Code {451} und {4.5.3} ab, wo RFC 5321 den Code {452} verlangt; ein Client sollte in beiden Fällen in einer neuen Transaktion an die übrigen senden.
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
Nichts in der Warteschlange für diese Domains
Beim Anbieter warten im Moment keine E-Mails.
Die Anmeldung gibt Zugang zu allen angefragten Domains, und die Warteschlange des Anbieters enthält für keine davon etwas.
Client und Server behalten ihre Rollen; der Client kann also nur noch einmal fragen oder die Sitzung beenden.
Nichts ist fehlgeschlagen: Die erste Ziffer ist eine 4, weil dieselbe Frage eine Minute später eine andere Antwort haben kann.
Ein Standort mit wechselnder IP-Adresse ruft bei seinem Anbieter E-Mails ab, normalerweise auf Port 366, und seit dem letzten Besuch ist nichts gekommen.
Eine einzige Nachricht für eine beliebige der Domains hätte für den Code {250} genügt.
An dem Standort, der den Befehl {ATRN} gesendet hat, ist bis zum nächsten Abruf nichts zu tun; Abrufe, die zu dicht aufeinanderfolgen, können mit dem Code {450} beantwortet werden.
Fehlen E-Mails, prüfen Sie, ob die MX-Einträge der Domain auf diesen Anbieter zeigen und ob die Domain zu dieser Anmeldung gehört.
Ohne Namen fragt der Befehl {ATRN} nur nach den Domains der Anmeldung.
Fragen Sie den ursprünglichen Absender, ob eine Unzustellbarkeitsnachricht zurückgekommen ist, denn der Anbieter schickt zurück, was er nicht übergeben kann.
Durchsuchen Sie beim Anbieter, der den Befehl {ATRN} erhalten hat, die Warteschlangen aller Relays, wenn ein Kunde E-Mails vermisst: Der Host, der antwortet, berichtet nur von denen, die er lesen kann.
Beenden Sie den Abruf als Erfolg ohne E-Mails; Grund für einen Alarm sind die Codes {450} und {451}.
Entscheiden Sie nach dem Antwortcode: Der erweiterte Code {4.3.2}, der dafür registriert ist, bezeichnet ein System, das keine Nachrichten annimmt, und passt nicht zu einer leeren Warteschlange.
Prüfen Sie zuerst die Anmeldung ({530}), dann das Recht auf jede Domain ({450}, wenn es fehlt, {451}, wenn Sie es nicht feststellen können), und senden Sie erst danach den Code {453}.
Sie dürfen auch mit dem Code {250} antworten, die Rollen tauschen und nach dem Befehl {EHLO} den Befehl {QUIT} senden; das sagt dem Client dasselbe.
Als Anbieter antwortet Exim mit dem Code {250}, wenn seine Zugriffsregeln zustimmen, und sucht erst dann nach E-Mails; eine leere Warteschlange zeigt sich daher als Sitzung ohne Nachrichten.
fetchmail gibt aus, dass keine E-Mails da sind, und zählt den Abruf nicht als Fehler.
Als Antwort auf den Befehl {MAIL FROM} oder {RCPT TO} handelt es sich um den Code {553} eines Postfix-Servers, den {soft_bounce} zu einem vorübergehenden gemacht hat; der Text nennt die Ursache.
Anmeldung oder TLS vorerst nicht verfügbar
Der Server kann im Moment eine Anmeldung nicht prüfen oder die Verschlüsselung nicht starten; es gibt keinen Grund, das Passwort zu ändern.
Die Anmeldung ist am Server gescheitert: Er konnte nicht erreichen oder nicht nutzen, was er zum Prüfen von Passwörtern braucht.
Ob das Passwort richtig war, bleibt offen, und die Nachricht wurde noch nicht angeboten.
Der Client darf ohne Anmeldung weitermachen, aber ein Einlieferungsserver wird den Befehl {MAIL FROM} dann mit dem Code {530} beantworten.
Der Dienst hinter der Anmeldung ist ausgefallen oder überlastet, zum Beispiel der Authentifizierungsprozess von Dovecot, saslauthd oder der LDAP- oder SQL-Server mit den Konten.
Gmail bremst einen Client, der sich zu häufig anmeldet; Programme, die für jede Nachricht eine Sitzung eröffnen, trifft das zuerst.
Der Server bietet TLS an, konnte aber sein Zertifikat oder seinen Schlüssel nicht laden, typischerweise nach einer Erneuerung oder einer Änderung der Dateirechte.
Der Client hat mehr neue TLS-Sitzungen begonnen, als Postfix ihm mit {smtpd_client_new_tls_session_rate_limit} zugesteht.
Der Text lautet „Relay access denied“: Ein Mailprogramm sendet ohne Anmeldung, oder der MX-Eintrag einer Domain zeigt auf einen Postfix-Server, auf dem die Domain nicht eingerichtet ist.
Lassen Sie das Passwort unverändert, senden Sie nach einigen Minuten noch einmal und informieren Sie Ihren Anbieter, wenn der Fehler andauert.
Lautet der Text „Relay access denied“, schalten Sie in Ihrem Mailprogramm die Anmeldung für ausgehende E-Mails ein.
Wird TLS abgewiesen, warten E-Mails an ein Ziel mit verpflichtendem TLS oder gehen an den nächsten MX; bei den übrigen entscheidet Ihre Richtlinie, ob Klartext besser ist als Verzögerung.
Verweigert Ihr eigenes Relay die Weitergabe, richten Sie dort eine Anmeldung für Ihren Server ein.
Verweigert der MX der Empfängerdomain die Weitergabe, lassen Sie die Nachricht in der Warteschlange und informieren Sie den Administrator dieser Domain.
Lesen Sie das Protokoll Ihres Servers aus dieser Zeit: Es nennt bei der Anmeldung den Socket, die Zeitüberschreitung oder die Datenbank als Ursache und bei TLS die Datei, die sich nicht laden ließ.
Melden Außenstehende „Relay access denied“, nehmen Sie die Domain in die Liste derer auf, für die Sie E-Mails empfangen, bevor die Absender aufgeben, die an sie schreiben.
Behalten Sie die Zugangsdaten und melden Sie einen Fehler des Servers, statt einen Passwortdialog zu öffnen.
Nach einem abgewiesenen Befehl {STARTTLS} läuft die Sitzung weiterhin im Klartext, senden Sie darin also kein Passwort; ein Angreifer auf der Leitung könnte die Antwort zu diesem Zweck gefälscht haben.
Senden Sie hinter dem Befehl {STARTTLS} nichts, bevor die Antwort darauf da ist; Gmail quittiert vorzeitig Gesendetes mit dem Code {454} und {4.5.0}.
Nach dem Befehl {AUTH} senden Sie den Code {454}, wenn der Fehler auf Ihrer Seite liegt und dieselben Zugangsdaten später Erfolg haben können; haben Sie sie geprüft und sind sie falsch, senden Sie den Code {535}.
Nach dem Befehl {STARTTLS} senden Sie ihn nur bei einer momentanen Störung: Ein Server, der weiß, dass er TLS nicht beherrscht, lässt das Schlüsselwort in seiner Antwort auf den Befehl {EHLO} weg.
Um einen Empfänger zurückzustellen, senden Sie den Code {450}.
TLS lässt sich jetzt nicht starten, und die Sitzung läuft im Klartext weiter.
Der Client entscheidet, ob er die Nachricht trotzdem sendet, ob er wartet oder ob er sie an den Absender zurückschickt; in einer späteren Sitzung sollte er TLS erneut versuchen.
Mit der Regel {defer_unauth_destination}, die zu seinen Voreinstellungen gehört, verweigert Postfix die Weitergabe mit diesem Code, damit ein Fehler in seiner Konfiguration E-Mails verzögert, statt sie als unzustellbar zurückgehen zu lassen.
Auf eine Anmeldung, die sich nicht prüfen lässt, antwortet Exim mit dem Code {435}, den kein RFC definiert, und OpenSMTPD mit dem Code {421}.
Sendmail antwortet mit dem Code {535}, wie bei einem falschen Passwort.
Hat ein Milter den Client zurückgestellt, beantworten Postfix und Sendmail die Befehle {AUTH} und {STARTTLS} mit dem Code {454} und dem Text „Try again later“; an Anmeldung und TLS liegt es dann nicht.
Als Clients machen Postfix und Exim in derselben Sitzung im Klartext weiter, es sei denn, für das Ziel ist TLS vorgeschrieben; in diesem Fall wendet sich Postfix an den nächsten Host.
Mit {soft_bounce} macht Postfix bei jedem Befehl aus dem Code {554} den Code {454}; der Text nennt dann eine ganz andere Ursache.
Als Client protokolliert Sendmail von sich aus den Code {454} mit {4.7.0}, wenn der TLS-Handshake mit dem nächsten Host scheitert; kein Server hat diese Antwort gesendet.
.NET bezeichnet den Code als {ClientNotPermitted} und spricht von einer fehlenden Berechtigung, was in die Irre führt, wenn der Server nur eine Störung hatte.
Gewünschte Option vorerst nicht verfügbar
Eine Zustelloption, die diese Nachricht verlangt, ist beim empfangenden Server eine Zeit lang außer Betrieb.
Der Parameter hinter der Adresse ist bekannt und sein Wert gültig, aber der Server kann ihm gerade nicht nachkommen.
Ob er den Absender oder den Empfänger annehmen würde, bleibt offen; ohne den Parameter könnte der Befehl jetzt gelingen.
Bei mehreren Parametern kann nur der Text der Antwort sagen, welcher davon gemeint ist.
Der Nachricht ist im Parameter {BY} eine Frist gesetzt, und der Server kann diese unter seinen gegenwärtigen Bedingungen nicht annehmen.
Die Antwort auf den Befehl {EHLO} bietet eine Erweiterung an, während die Komponente, die deren Arbeit tut, ausgefallen ist.
Überlassen Sie den nächsten Versuch der Warteschlange und vergleichen Sie die Parameter im protokollierten Befehl mit dem Text der Antwort.
Ändert sich stundenlang nichts, fragen Sie den Postmaster dieses Servers, welcher Parameter gemeint ist.
Reparieren Sie die Komponente oder nehmen Sie ihre Erweiterung so lange aus der Antwort auf den Befehl {EHLO} heraus: Clients, die sie nicht sehen, lassen den Parameter weg.
Wiederholen Sie den Befehl ohne den Parameter nur dort, wo das keine Zusage an den Absender bricht.
Eine Frist im Rückgabemodus darf nicht wegfallen: Eine solche Nachricht darf nur an Server weitergehen, die {DELIVERBY} anbieten.
Senden Sie den Code {455}, wenn Sie die Erweiterung anbieten und damit rechnen, dieselbe Anforderung später erfüllen zu können.
Ein Code, den die Erweiterung selbst vorschreibt, geht vor: Eine angegebene Größe, für die kein Platz ist, erhält den Code {452}.
Sobald Sie {DSN} anbieten, weisen Sie gültige Parameter {NOTIFY}, {ORCPT}, {RET} oder {ENVID} nie ab, auch nicht vorübergehend.
Stalwart sendet den Code {455} mit {4.5.3} für zu viele Empfänger: Stellen Sie an die zu, die es angenommen hat, und bieten Sie die Nachricht für die übrigen in einer neuen Transaktion an.
Postfix, Exim, Sendmail und OpenSMTPD wählen den Code {455} nie von sich aus; sendet ihn einer von ihnen, hat ihn eine lokale Regel oder ein Filter gesetzt.
Warteschlangenlauf nicht gestartet
Der Server hat die Zustellung der wartenden Nachrichten jetzt nicht begonnen; sie bleiben in seiner Warteschlange.
Der Server unterstützt den Befehl {ETRN}, hat aber die Warteschlange für diesen Knoten nicht gestartet, und der Code lässt den Grund offen.
Die wartenden E-Mails bleiben in der Warteschlange, und normalerweise versucht der Server sie nach seinem eigenen Zeitplan erneut zuzustellen, denn der Befehl verkürzt nur die Zeit bis dahin.
Der Server kann keinen weiteren Prozess starten, oder ein Warteschlangenlauf für dasselbe Argument dauert noch an.
Der Server hat den Befehl {ETRN} abgeschaltet oder erlaubt ihn diesem Client nicht und drückt das mit denselben Worten aus wie einen Engpass.
Versuchen Sie es an dem Standort, der den Befehl {ETRN} gesendet hat, nach einigen Minuten noch einmal und warten Sie dann auf den nächsten regulären Versuch des Servers.
Warten Sie nicht, wenn der Server Ihre E-Mails zurückhält, bis Sie sie anfordern, wie es sich bei Sendmail einstellen lässt; bitten Sie seinen Administrator, die Warteschlange von Hand zu starten.
Ist die Antwort immer dieselbe, fragen Sie den Administrator des Servers, ob Ihr Standort den Befehl {ETRN} dort überhaupt verwenden darf.
Jeder Backup-Host hat eine eigene Warteschlange, die anderen müssen also gesondert gefragt werden.
Ermitteln Sie auf dem Server, der den Befehl {ETRN} erhalten hat, im Protokoll, ob eine Zugriffsregel oder ein Engpass hinter der Abweisung stand.
War es eine Regel, tragen Sie die Kunden ein, die ihre Warteschlangen starten dürfen, und sonst niemanden.
Machen Sie mit dem nächsten Namen auf der Liste weiter und wiederholen Sie keinen in einer Schleife, denn ein Warteschlangenlauf ist für den Server aufwendig.
Sendmail verzögert seine Antworten immer mehr, wenn ein einzelner Client den Befehl {ETRN} viele Male sendet.
Senden Sie den Code {458}, wenn Sie die Warteschlange für diesen Client starten würden, es aber jetzt nicht können.
Ist es der Client oder der Name, den Sie beanstanden, senden Sie den Code {459} mit dem Grund; ist eine Transaktion offen, senden Sie den Code {503}.
Exim weist den Befehl {ETRN} nach seiner Voreinstellung auf diese Weise ab, wann immer {acl_smtp_etrn} den Befehl verweigert oder nicht gesetzt ist; dort ist also zuerst an eine fehlende Berechtigung zu denken.
Postfix sendet ihn, wenn sein Flush-Dienst nicht antwortet oder die Anforderung als fehlerhaft abweist.
Warteschlangenlauf nicht erlaubt
Der Server erlaubt diesem Standort nicht, die Nachrichten anzufordern, die unter diesem Namen warten.
Der Server startet Warteschlangen auf Anforderung nur für bestimmte Knoten oder für bestimmte Clients, und diese Anforderung gehört nicht dazu.
Der Text nennt den Grund, zum Beispiel, dass sich der Name nicht auflösen lässt.
Obwohl die erste Ziffer eine 4 ist, ändert Warten nichts; der Name im Befehl oder eine Liste auf dem Server muss sich ändern.
Die E-Mails bleiben in der Warteschlange, und die Zustellung wird wie üblich erneut versucht.
Der Server ist kein Relay für die Domain, oder der Client fehlt auf der Liste der Standorte, die der Server bedient.
Der Name ist falsch geschrieben, lässt sich nicht auflösen oder bezeichnet eine Warteschlange, die der Server nicht hat.
Das Optionszeichen @ verlangt alle Subdomains eines Namens, und so viel gibt der Server diesem Client nicht frei.
Vergleichen Sie an dem Standort, der den Befehl {ETRN} gesendet hat, den Namen im Befehl mit der Domain, für die der Server Ihr Relay ist, und verwenden Sie den vollständigen Domainnamen.
Ist er richtig, nennen Sie dem Administrator des Servers den Grund aus dem Text und bitten Sie um Aufnahme in die Liste; häufigeres Fragen hilft nicht.
Lassen Sie auf dem Server, der den Befehl {ETRN} erhalten hat, eine Anforderung nur zu, wenn sowohl der Name als auch der Client auf Ihren Listen steht.
Ein Fremder, der Ihren Kunden nennt, erhält zwar keine E-Mails, weil an den Kunden zugestellt wird, kann aber Ihren Host belasten.
Weisen Sie Anforderungen für eine ganze Top-Level-Domain in jedem Fall ab.
Zeigen Sie den Text dem Administrator und senden Sie keine Anforderungen für diesen Namen mehr; andere Namen des Standorts können weiterhin angenommen werden.
Senden Sie den Code {459}, wenn Ihre Regeln diese Anforderung verbieten, und geben Sie den Grund mit Worten an, die dem Kunden sagen, was zu ändern ist.
Ein Code, der mit 5 beginnt, ist keine stärkere Form davon: Ein Client liest daraus, dass der Befehl {ETRN} nicht unterstützt wird oder falsch gesendet wurde.
Postfix sendet ihn für eine Domain, die nicht in {fast_flush_domains} steht (in der Voreinstellung gleich {relay_domains}); ein Client, den {smtpd_etrn_restrictions} abweist, erhält stattdessen den Code der Regel, zum Beispiel {554}.
Sendmail verwendet ihn, mit {4.5.4}, nur für eine unbekannte Warteschlangengruppe.
fetchmail zählt ihn als misslungene Authentifizierung, obwohl die Antwort nichts über ein Passwort sagt.
Befehl nicht verstanden
Der Mailserver hat einen Befehl des sendenden Programms nicht verstanden.
Die Zeile, die soeben angekommen ist, beginnt mit keinem Befehl dieses Servers, ist länger, als der Server liest, oder enthält Bytes außerhalb von ASCII.
Der Server übergeht die Zeile und wartet auf die nächste; was in der Sitzung zuvor vereinbart wurde, gilt weiterhin.
Hat der Client die Zeile gar nicht als Befehl gemeint, sind sich die beiden Seiten nicht mehr einig, an welcher Stelle der Sitzung sie stehen.
Der Server ist sehr alt oder Teil eines einfachen Geräts und kennt nur den Befehl {HELO}.
An einem LMTP-Port ist dies die empfohlene Antwort auf beide Befehle, denn dort tritt der Befehl {LHLO} an ihre Stelle.
Der Client verwendet eine Erweiterung, die dieser Port nicht hat, meist weil eine Einstellung sie verlangt, ganz gleich, was die Antwort auf den Befehl {EHLO} anbietet.
Der Client sendet die Nachricht, obwohl der Befehl {DATA} abgewiesen wurde, und der Server hält jede ihrer Zeilen für einen Befehl.
Dieselbe Antwort erhält der Rest einer Nachricht, wenn er auf eine Zeile mit einem einzelnen Punkt folgt, den der Client nicht verdoppelt hat.
Ein Scanner oder Proxy spricht an diesem Port HTTP, oder ein Mailprogramm beginnt sofort mit TLS, wo zunächst Klartext erwartet wird.
Eine Firewall mit SMTP-Inspektion hat einen Befehl, den sie nicht zulässt, mit einer Folge des Buchstabens {X} überschrieben.
Die Zeile passt nicht in den Puffer des Servers.
Beim Befehl {AUTH} lautet der erweiterte Code {5.5.6}, und Kerberos-Tickets von Benutzern, die vielen Gruppen angehören, sind eine bekannte Ursache.
Die Domain fehlt: Im Beispiel von RFC 1985 und bei Postfix und Sendmail erhält ein Befehl {ETRN} ohne Domain den Code {500} und nicht den Code {501}.
Vergleichen Sie Host, Port und Verschlüsselung in den Einstellungen miteinander: TLS vom ersten Byte an gehört zu Port 465, {STARTTLS} zu Port 587.
Stimmen sie, zeichnen Sie eine Sitzung auf beiden Seiten der Firewall auf; kommt ein Befehl als {XXXX} an, schalten Sie deren SMTP-Inspektion aus.
Sehen Sie sich die abgewiesene Zeile in Ihrem Protokoll an: Text einer Nachricht, Binärdaten und eine Folge von {X} deuten jeweils auf eine andere Ursache.
Nach dieser Antwort auf den Befehl {EHLO} stellen Sie sich mit dem Befehl {HELO} vor und verwenden keine Erweiterung.
Senden Sie die Nachricht erst nach dem Code {354} und verdoppeln Sie jeden Punkt am Zeilenanfang.
Senden Sie nie einen Zeilenvorschub ohne Wagenrücklauf: Manche Server halten ihn für das Zeilenende und lesen den Rest als neuen Befehl.
Senden Sie den Code {500} für ein erstes Wort, das Ihr Programm nicht kennt, private Befehle mit {X} am Anfang eingeschlossen, und für eine Zeile über Ihrem Limit von mindestens 512 Oktetten.
Ist das Wort bekannt und fehlt nur die Funktion, senden Sie den Code {502}.
Trennen Sie die Verbindung nicht wegen einer einzigen solchen Zeile; gegen eine Flut davon beenden Sie die Sitzung mit dem Code {421}.
Exim beendet die Verbindung beim vierten unbekannten Befehl; die Option {smtp_max_unknown_commands} legt das Limit fest.
Postfix beantwortet HTTP-Anfragen und Zeilen, die wie Kopfzeilen aussehen, mit dem Code {221}, Sendmail eine HTTP-Anfrage als erste Zeile mit dem Code {421}; beide trennen danach die Verbindung.
Ein Postfix-Server, der bloße Zeilenvorschübe abweisen soll, beantwortet sie mit dem Code {550} und {5.5.2} und schließt die Verbindung.
OpenSMTPD sendet den Code {500} auch für Argumente hinter dem Befehl {DATA} oder {RSET}, wo der Standard den Code {501} verlangt.
Nach den Daten steht der Code {500} mit {5.4.6} bei OpenSMTPD für eine Mailschleife; nach einer zu langen Zeile trennt OpenSMTPD die Verbindung.
Fehler im Argument eines Befehls
Eine Adresse oder Option, die das sendende Programm dem Mailserver angegeben hat, ist nicht richtig geschrieben.
Der Befehl ist gültig, aber der Server kann nicht auswerten, was auf ihn folgt: einen Hostnamen, eine Adresse, einen Parameter oder eine kodierte Antwort bei der Anmeldung.
Der Fehlschlag beschränkt sich auf diesen Befehl: Zuvor angenommene Empfänger bleiben angenommen, und nach einem fehlerhaften Absender beginnt keine Transaktion.
Ein erweiterter Code zeigt, wo der Fehler liegt: {5.1.3} steht für die Adresse des Empfängers, {5.1.7} für die des Absenders, {5.5.4} für einen Parameter.
Der Client gibt keinen Namen an oder einen mit einem Zeichen, das in Hostnamen nicht vorkommen darf, typischerweise einem Unterstrich.
Die Adresse hat keine spitzen Klammern oder zwei Paare davon, oder zwischen den Klammern steht ein Anzeigename, ein Zeilenumbruch oder eine zweite Adresse.
Strenge Server weisen auch ein Leerzeichen zwischen Doppelpunkt und Adresse ab oder eine Adresse ohne Domain.
Ein Parameter kommt zweimal vor, oder sein Wert ist fehlerhaft: eine Größe, die keine Zahl ist, oder eine Frist von null Sekunden im Rückgabemodus.
Die Antwort des Clients ist kein gültiges Base64, der Client hat bei einem Verfahren, in dem der Server zuerst spricht, sofort Daten gesendet, oder er hat den Dialog mit einem Sternchen abgebrochen.
In keinem dieser Fälle hat der Server das Passwort beurteilt.
Hinter einem Befehl, der kein Argument vorsieht, steht noch etwas.
Der Name, der geprüft werden soll, fehlt oder ist fehlerhaft.
Die Domain ist fehlerhaft, oder sie ist ein bloßer Hostname wie im Beispiel von RFC 1985.
Prüfen Sie die Adresse Zeichen für Zeichen: Ein Komma statt eines Punkts, ein Leerzeichen am Ende oder ein mitkopierter Name genügt.
Suchen Sie den vollständigen Befehl im Protokoll; der Fehler ist darin zu sehen, und die Antwort wiederholt oft den betroffenen Teil.
Erhält der Befehl {EHLO} diese Antwort, geben Sie dem Host einen Namen aus Buchstaben, Ziffern, Bindestrichen und Punkten; Postfix sendet den in {smtp_helo_name} eingestellten Namen.
Entfernen Sie Anzeigenamen und Zeilenumbrüche aus Adressen und geben Sie jedem Empfänger einen eigenen Befehl {RCPT TO} mit einem einzigen Paar spitzer Klammern.
Kodieren Sie Antworten bei der Anmeldung ohne Zeilenumbrüche und mit dem Füllzeichen nur am Ende.
Senden Sie den Code {501}, wenn ein Argument gegen die Grammatik seines Befehls verstößt, und wiederholen Sie im Text den beanstandeten Teil.
Ist das Argument wohlgeformt, senden Sie den Code {553} für einen Postfachnamen, den Sie nicht zulassen, und den Code {504} für eine Variante, die Ihnen fehlt.
Hinter einer Adresse erhält ein unbekannter Parameter den Code {555}.
Mit {reject_invalid_helo_hostname} weist Postfix einen fehlerhaften Hostnamen auf diese Weise ab, nach Voreinstellung aber erst beim Befehl {RCPT TO}; am Empfänger liegt es dann nicht.
Exim liest einen unbekannten Parameter als Teil der Adresse und beanstandet eine fehlerhafte Adresse.
Der Anbieter QQ Mail sendet den Code {501} auch, wenn der Umschlagabsender nicht die Adresse des Kontos ist, mit dem der Client angemeldet ist.
Befehl bekannt, aber nicht bereitgestellt
Eine Funktion, die das sendende Programm nutzen wollte, fehlt auf dem Mailserver oder ist dort abgeschaltet.
Der Server weiß, welcher Befehl gemeint ist, aber seiner Software fehlt die Funktion, oder der Betreiber hat sie abgeschaltet.
Keine andere Schreibweise und kein anderer Zeitpunkt ändert daran etwas: Der Client muss ohne den Befehl auskommen.
Eine Nachricht ist nur dort in Gefahr, wo der Client auf der fehlenden Funktion besteht, zum Beispiel auf TLS.
Der Betreiber will nicht, dass Fremde herausfinden, welche Adressen es gibt.
TLS ist an diesem Port abgeschaltet, oder der Server wurde ohne Unterstützung für Anmeldungen gebaut, aber die Einstellungen des Clients verlangen es trotzdem.
Ein Server ohne Diensterweiterungen kennt das Wort {EHLO}, kann es aber nicht so beantworten wie ein moderner; der Befehl {HELO} funktioniert.
Der Client hat Port 366 erreicht, wo ein Anbieter nur wartende E-Mails übergibt und nicht mehr braucht als die Befehle {EHLO}, {AUTH}, {ATRN} und {QUIT}.
Fragen Sie den Anbieter, welcher Host und Port TLS und Anmeldung anbieten, und lassen Sie nicht stattdessen ungeschütztes Senden zu.
Soll die Funktion verfügbar sein, vergleichen Sie die Antwort auf den Befehl {EHLO} mit Ihrer Konfiguration; bei Postfix kann {smtpd_discard_ehlo_keywords} das Schlüsselwort {STARTTLS} verbergen, was den Befehl zugleich abschaltet.
Wählen Sie optionale Befehle nach der Antwort auf den Befehl {EHLO} aus und lesen Sie die Liste nach dem Befehl {STARTTLS} noch einmal.
Ziehen Sie aus einem abgewiesenen Befehl {VRFY} keinen Schluss über ein Postfach und streichen Sie es nicht von einer Liste.
Senden Sie den Code {502} für einen Befehl, den Sie erkennen und absichtlich weglassen, und führen Sie ihn nicht in der Antwort auf den Befehl {EHLO} auf.
Ist der Befehl {VRFY} oder {EXPN} aus Sicherheitsgründen abgeschaltet, verlangt RFC 5321 den Code {252}, damit niemand die Antwort für ein Urteil über die Adresse hält.
Funktioniert der Befehl und fehlt ihm bloß eine Variante, senden Sie den Code {504}.
Mit {disable_vrfy_command} beantwortet Postfix den Befehl {VRFY} mit dem Code {502}; Sendmail beantwortet einen abgeschalteten Befehl {VRFY} mit dem Code {252}, einen abgeschalteten Befehl {EXPN} aber mit dem Code {502}.
Die veralteten Befehle {SEND}, {SOML}, {SAML} und {TURN} aus RFC 821 erhalten diesen Code von Sendmail.
Bei Postfix sendet postscreen den Code {502} mit {5.5.2} selbst für Wörter, die es nicht kennt.
Befehl zum falschen Zeitpunkt
Das sendende Programm hat einen Befehl zu einem Zeitpunkt gegeben, zu dem ihn der Mailserver nicht annimmt.
Der Server stellt diesen Befehl bereit, aber ein Schritt davor fehlt, wurde abgewiesen oder ist schon getan.
Die Sitzung bleibt, wo sie war, und kann mit dem Schritt weitergehen, der an der Reihe ist, außer nach einem Fehler, an dem {BDAT} oder {BINARYMIME} beteiligt ist.
Der wahre Grund steht meist weiter oben im Protokoll: Der Befehl {MAIL FROM} wurde abgewiesen oder jeder Befehl {RCPT TO}, und der Client machte weiter.
Der Client hat sich nicht vorgestellt, oder er hat weitergemacht, obwohl sein Befehl {EHLO} abgewiesen wurde.
Eine Transaktion ist noch offen, oft weil eine Verbindung nach einem Fehler ohne den Befehl {RSET} wiederverwendet wurde.
Der Befehl {MAIL FROM} wurde abgewiesen, aber wegen {PIPELINING} hatte der Client die Empfänger schon gesendet.
Kein Empfänger wurde angenommen; ein Betreiber darf den Befehl {DATA} auch so beantworten lassen, wenn eine Nachricht mehr Empfänger hat, als seine Richtlinie zulässt.
Der Befehl {DATA} kam nach dem Befehl {BDAT} oder für eine als {BINARYMIME} angekündigte Nachricht, oder ein Befehl {BDAT} kam nach dem Befehl {BDAT LAST}; nur der Befehl {RSET} schafft wieder einen eindeutigen Zustand.
Der Client ist schon angemeldet, hat eine Transaktion begonnen oder meldet sich an, wo {AUTH} nicht angeboten wird, zum Beispiel vor TLS.
Die Begrüßung trug den Code {554}; von da an beantwortet der Server jeden Befehl außer {QUIT} so.
Suchen Sie im Protokoll die erste Abweisung derselben Sitzung und gehen Sie dieser nach.
Erhält der Befehl {AUTH} diese Antwort, machen Sie TLS in den Einstellungen zur Pflicht: Viele Server bieten eine Anmeldung nur unter TLS an.
Weisen Sie ganze Sitzungen ab, erklären Sie den Grund in der Begrüßung, denn die späteren Antworten tun es nicht mehr.
Beurteilen Sie jeden Empfänger nach der Antwort auf seinen eigenen Befehl {RCPT TO}: Wer den Code {450} erhalten hat, bleibt in der Warteschlange, was auch immer danach mit dem Befehl {DATA} geschieht.
Senden Sie nach jeder fehlgeschlagenen Transaktion den Befehl {RSET}, bevor die nächste Nachricht folgt.
Senden Sie den Code {503} nur für einen Befehl, den Sie an einer anderen Stelle der Sitzung annehmen würden.
Beim Befehl {DATA} ohne einen einzigen Empfänger ist der Code {554} ebenso gut; über LMTP ist nur der Code {503} erlaubt.
Bei fehlender Anmeldung oder fehlendem TLS senden Sie den Code {530}, und verlangen Sie den Befehl {EHLO} nicht vor dem Befehl {NOOP}, {HELP}, {EXPN}, {VRFY} oder {RSET}.
Sind alle Empfänger am selben Fehler gescheitert, stellt Exim diesen Fehler in der Antwort auf den Befehl {DATA} seinem eigenen Text mit dem Code {503} voran; Postfix sendet dort den Code {554}.
OpenSMTPD sendet den Code {503} für einen zweiten Befehl {EHLO}, obwohl ein Client den Befehl {EHLO} nach RFC 5321 wiederholen darf, und für unbekannte Parameter der Befehle {MAIL FROM} und {RCPT TO}.
Exim und Sendmail beantworten einen Befehl {STARTTLS}, den sie nicht anbieten, mit dem Code {503}, Postfix mit dem Code {502}.
Variante eines Befehls nicht unterstützt
Das sendende Programm hat eine Anmeldemethode oder eine Option gewählt, die der Mailserver nicht unterstützt.
Der Server stellt den Befehl bereit und kann dessen Argument lesen, unterstützt aber nicht, was das Argument auswählt.
In Mailprotokollen betrifft der Code meist eine Anmeldung: Das Verfahren ist hier unbekannt oder nur über eine verschlüsselte Verbindung erlaubt.
Das Passwort wurde dann nicht geprüft, obwohl ein Client, der es in den Befehl {AUTH} geschrieben hat, es damit schon preisgegeben hat.
Der Client besteht auf einem Verfahren, das die Antwort auf den Befehl {EHLO} nicht aufführt, oder beginnt die Anmeldung, bevor TLS aktiv ist.
Der Client nennt sich {localhost} oder gibt einen Rechnernamen ohne Domain an, und der Server verlangt einen vollständigen Domainnamen.
Die Domain einer Adresse enthält keinen Punkt, wie bei E-Mails von Skripten und Geräten, die ihren eigenen Hostnamen verwenden.
Der Client verlangt {CONPERM} oder {CONNEG}, die Erweiterungen aus RFC 4141 zum Konvertieren von Inhalten, und der Server hat keine solche Erweiterung.
Jemand bittet um Hilfe zu einem Thema, zu dem der Server keinen Text hat.
Schalten Sie in Ihrem Mailprogramm für ausgehende E-Mails {STARTTLS} oder TLS ein und lassen Sie das Programm die Anmeldemethode selbst wählen.
Geben Sie jedem Host, der E-Mails sendet, auch Druckern und Scannern, einen vollständigen Namen mit seiner Domain und eine Absenderadresse in einer wirklichen Domain.
Erhalten Ihre eigenen Benutzer bei der Anmeldung den Code {504}, nennen Sie ihnen den Port und die Einstellungen mit TLS und behalten Sie die Forderung bei.
Nehmen Sie das Verfahren aus der neuesten Antwort auf den Befehl {EHLO}, denn die Liste kann sich durch den Befehl {STARTTLS} ändern, und unterstützen Sie sowohl {PLAIN} als auch {LOGIN}.
Beim Befehl {AUTH} senden Sie den Code {504} für ein Verfahren, das Sie nicht haben oder das zuerst Verschlüsselung braucht; der Code {534} ist für eines gedacht, das für diesen Benutzer zu schwach ist.
Für unbekannte Parameter der Befehle {MAIL FROM} und {RCPT TO} ist {555} der allgemeine Code; der Code {504} gehört nur dorthin, wenn ihn eine Erweiterung vorschreibt, wie es {CONPERM} tut.
Postfix sendet den Code {504} mit {5.5.2} für Hostnamen und Adressen ohne vollständigen Domainnamen; mit {reject_non_fqdn_helo_hostname} erfährt der Client erst beim Befehl {RCPT TO}, dass sein eigener Name abgewiesen wird.
Exchange Online sendet den Code {504} mit {5.7.4} für ein Verfahren, das es nicht anbietet, oft {PLAIN}, wo nur {LOGIN} möglich ist.
Sendmail sendet den Code {504} für {SMTPUTF8} und für die Parameter von {DSN}, wo diese Erweiterungen abgeschaltet sind.
Als Client schreibt Sendmail selbst den Code {504} mit {5.6.7}, wenn eine Nachricht {SMTPUTF8} braucht und der nächste Server es nicht anbietet; kein Server hat diese Antwort gesendet.
Host ohne Maildienst
Der Rechner, zu dem die Verbindung aufgebaut wurde, nimmt keine E-Mails entgegen; die Nachricht wird dort also nicht angenommen.
Der Host betreibt keinen wirklichen Maildienst, sondern nur ein kleines Programm, das jeden fortschickt, der sich verbindet.
Gedacht ist der Code für einen Host, der nie E-Mails annimmt, wer auch immer sie sendet und für wen auch immer sie bestimmt sind.
Was in der Praxis ankommt, ist oft etwas anderes: Postfix verwendet dieselbe Antwort, um einen verdächtigen Client abzuweisen und die Verbindung zu trennen.
Die Adresse bezeichnet einen einzelnen Rechner, etwa einen Webserver oder einen Drucker, statt einer Maildomain.
Hat die Domain keinen MX-Eintrag, versucht es der Absender beim Rechner selbst.
Die MX-Einträge einer wirklichen Maildomain zeigen auf einen Host ohne Maildienst, was RFC 1846 ausschloss.
Der Client macht nach der abweisenden Begrüßung weiter; der Server wiederholt sich, oder er schließt die Verbindung.
Die IP-Adresse des Clients steht auf einer Sperrliste, oder der Client hat gegen das SMTP-Protokoll verstoßen, und der Server will die Verbindung sofort freigeben.
Sehen Sie sich den Teil der Adresse hinter dem At-Zeichen an: Wahrscheinlich ist er der Name eines Rechners, etwa www.example.org, während die Maildomain example.org ist.
Schlagen Sie die MX-Einträge der Domain nach; andere Hosts der Liste können sofort versucht werden.
Empfängt die Domain von anderen durchaus E-Mails, verstehen Sie die Antwort als Sperre Ihrer IP-Adresse und prüfen Sie die Sperrliste, die der Text nennt.
Landen E-Mails für Ihre Domain hier, entfernen Sie den Host aus den MX-Einträgen.
Sind gar keine E-Mails erwünscht, veröffentlichen Sie im DNS einen Null-MX, damit sich Absender nicht einmal verbinden.
Sendet ein Postfix-Server von Ihnen den Code, suchen Sie in dessen Zugriffstabellen und Sperrlistenantworten nach {521} und in den Einstellungen von postscreen nach der Aktion „drop“.
Merken Sie sich die Abweisung, selbst wenn der Server die Verbindung vor Ihrem Befehl {QUIT} trennt; ein Client, der nur eine verlorene Verbindung sieht, behält die Nachricht tagelang in seiner Warteschlange.
Senden Sie den Code {521} als Begrüßung eines Hosts, der nie und von niemandem E-Mails annimmt.
Um bestimmte Clients abzuweisen, senden Sie den Code {554}; um einen Empfänger abzuweisen, dessen Domain einen Null-MX hat, den Code {556}; während eines Ausfalls den Code {421}.
Ein Einlieferungsserver darf ihn nicht senden.
Postfix trennt die Verbindung nach jedem Code {521} aus einer Zugriffstabelle oder einer Sperrlistenregel, bei welchem Befehl auch immer.
Laut seinem Handbuch ist das kein standardgemäßes SMTP und nur gegen Botnetze und andere Schadsoftware zu empfehlen.
Ist im Programm postscreen von Postfix „drop“ eingestellt, begrüßt es einen Client auf seiner eigenen Sperrliste mit dem Code {521} und {5.3.2}; der registrierte erweiterte Code beweist also keinen Host ohne Maildienst.
Postfix sendet den Code {521} auch nach einem fehlerhaft gebildeten Befehl {BDAT} und trennt die Verbindung, denn danach würden rohe Nachrichtendaten folgen.
Nach RFC 1846 wies ein Relay in der MX-Liste mit diesem Code beim Befehl {RCPT TO} E-Mails für einen anderen Host ab; diese Rolle hat der Code {556} übernommen.
Anmeldung oder TLS fehlt
Der Mailserver verlangt zuerst eine Anmeldung oder eine verschlüsselte Verbindung; die Einstellungen für ausgehende E-Mails müssen daher ergänzt werden.
Der Sitzung fehlt etwas, das der Server vor diesem Befehl verlangt: eine Anmeldung mit dem Befehl {AUTH} oder die Verschlüsselung, die der Befehl {STARTTLS} einschaltet.
Die Abweisung sagt nichts über den Absender, die Empfänger oder die Nachricht aus, und der fehlende Schritt kann auf derselben Verbindung folgen.
Beide Ursachen haben denselben erweiterten Code {5.7.0}, daher zeigt nur der Text oder der abgewiesene Befehl, welche von beiden vorliegt.
Ein Mailprogramm, ein Drucker oder ein Skript nutzt einen Einlieferungsserver ohne Benutzernamen und Passwort für ausgehende E-Mails.
Ist der Befehl {AUTH} zuvor in der Sitzung versucht worden und gescheitert, so ist diese Antwort nur die Folge davon, und die Ursache steht in der Antwort auf den Befehl {AUTH}.
Der Client spricht im Klartext mit einem Server, der TLS verlangt: In seinen Einstellungen ist die Verschlüsselung ausgeschaltet, oder ein Gerät auf dem Weg hat {STARTTLS} aus der Liste nach dem Befehl {EHLO} entfernt.
Der Server nimmt E-Mails für seine eigenen Domains von Fremden an, aber dieser Empfänger gehört nicht dazu, und an andere Domains gibt der Server nur die E-Mails seiner Benutzer weiter.
Ein Mailserver stellt an den Einlieferungshost einer Domain zu statt an ihren MX-Host, weil eine Route oder ein MX-Eintrag falsch ist.
Nur angemeldete Benutzer dürfen auf diesem Server Adressen nachschlagen; die Antwort ist daher bei gültigen und ungültigen Adressen dieselbe.
Schalten Sie in Ihrem Mailprogramm die Anmeldung für ausgehende E-Mails ein und wählen Sie die Verschlüsselung, die Ihr Anbieter nennt.
Der Empfänger kann nicht helfen: Ein Einlieferungsserver, der so antwortet, gehört zu Ihrem eigenen Anbieter.
Ist der Host das Relay für Ihre ausgehenden E-Mails, hinterlegen Sie ein Konto für ihn, bei Postfix mit {smtp_sasl_password_maps}, und machen Sie TLS auf dieser Route zur Pflicht.
Gehört der Host zur Domain des Empfängers, prüfen Sie die Route und den MX-Eintrag, statt um ein Konto zu bitten.
Gibt Ihr MX-Host Fremden diese Antwort, verlegen Sie die Forderung auf den Einlieferungsport.
RFC 3207 verbietet es einem öffentlichen Server, für lokale E-Mails auf {STARTTLS} zu bestehen, und eine Anmeldung ist etwas, das andere Domains nicht haben.
Behalten Sie die Nachricht und bringen Sie die Sitzung in dieser Reihenfolge in Ordnung: {STARTTLS}, noch einmal {EHLO}, {AUTH}; eine Anmeldung vor dem Befehl {STARTTLS} zählt danach nicht mehr.
Kommt die Abweisung beim Befehl {RCPT TO} oder später, senden Sie zuerst den Befehl {RSET}, denn innerhalb einer Transaktion ist der Befehl {AUTH} nicht erlaubt.
Senden Sie den Code {530}, wenn sich der Client mit dem Befehl {AUTH} oder {STARTTLS} selbst helfen kann, auf einem Einlieferungsserver spätestens beim Befehl {MAIL FROM}.
Eine misslungene Anmeldung erhält den Code {535}; ein Benutzer, der angemeldet ist, aber diesen Absender oder Empfänger nicht verwenden darf, erhält den Code {550}.
Ist TLS aktiv und Ihnen zu schwach, senden Sie den Code {554}: Der Client kann es in derselben Sitzung nicht noch einmal starten.
Was fehlt, kann hier nur TLS sein; meist lautet der Text „Must issue a STARTTLS command first“.
RFC 4954 nimmt diese Befehle von der Forderung nach einer Anmeldung aus; RFC 3207 nimmt nur die Befehle {EHLO}, {NOOP}, {STARTTLS} und {QUIT} von der Forderung nach TLS aus.
Der Anbieter übergibt die wartenden E-Mails einer Domain nur einem Host, der mit dem Befehl {AUTH} nachgewiesen hat, dass er für diesen Kunden arbeitet.
Exchange Online antwortet so, mit {5.7.57}, auf den Befehl {MAIL FROM}, wenn ein Gerät oder Programm den Einlieferungshost des Dienstes ohne Anmeldung nutzt.
OpenSMTPD kennzeichnet beide Ursachen mit {5.5.1} statt mit {5.7.0}.
Es sendet den Code {530} mit dem Text „Sender rejected“ auch einem Benutzer, der angemeldet ist und diesen Umschlagabsender nicht verwenden darf; eine weitere Anmeldung hilft dann nicht.
Anmeldemethode nicht stark genug
Der Mailserver lässt diese Art der Anmeldung für das Konto nicht zu; das Mailprogramm muss eine sicherere verwenden.
Die Richtlinie des Servers verlangt von diesem Benutzer mehr, als das im Befehl {AUTH} genannte Verfahren bietet; anderen Benutzern kann es weiterhin erlaubt sein.
Die Liste der Verfahren nach dem Befehl {EHLO} entsteht, bevor der Server den Benutzer kennt; ein Client erfährt von einer solchen Regel daher nur durch Probieren.
Ob das Passwort richtig war, bleibt offen, und der Server kann es inzwischen gesehen haben.
Ein altes Mailprogramm oder Gerät meldet sich noch mit dem Verfahren {PLAIN}, {LOGIN} oder {CRAM-MD5} an, während das Konto auf ein stärkeres Verfahren umgestellt wurde.
Das Konto ist durch einen zweiten Faktor geschützt, und ein Programm, das nur Benutzernamen und Passwort kennt, legt das normale Passwort vor.
Wählen Sie in Ihrem Mailprogramm eine andere Anmeldemethode für den Postausgangsserver, zum Beispiel die Anmeldung auf der Seite des Anbieters selbst; gibt es keine andere, aktualisieren Sie das Programm.
Gibt der Anbieter App-Passwörter aus, erstellen Sie eines für dieses Programm; das normale Passwort wird abgewiesen, so oft Sie es auch eingeben.
Vergleichen Sie das Verfahren, das Ihr Relay-Client gewählt hat, mit der Liste des Servers nach dem Befehl {EHLO} und schließen Sie schwache Verfahren aus, bei Postfix mit {smtp_sasl_mechanism_filter}.
Geben Sie auf Ihrem Einlieferungsserver ein Verfahren nicht länger bekannt, das kein Konto mehr verwenden darf.
Machen Sie mit einem anderen Verfahren aus der Liste des Servers weiter, dem stärksten zuerst, und versuchen Sie jedes davon nur einmal.
Gehen Sie nie zu einem schwächeren über und verzichten Sie nie auf TLS: Ein Angreifer, der die Sitzung verändern kann, könnte die Abweisung gefälscht haben, um an das Passwort zu kommen.
Senden Sie den Code {534} nur, wenn Ihre Liste ein stärkeres Verfahren enthält, das dieser Benutzer wirklich verwenden kann.
Ein Verfahren, dem nichts als TLS fehlt, kommt erst in die Liste, wenn TLS aktiv ist, und ein Versuch, es zu verwenden, erhält den Code {504}.
Scheitert dagegen das stärkere Verfahren, weil das Konto zuerst eine Anmeldung mit dem alten braucht, senden Sie den Code {432}.
Gmail sendet den Code {534} mit {5.7.9} und dem Text „Application-specific password required“; trotz des Codes funktioniert dasselbe Verfahren dann mit einem App-Passwort.
Mit {5.7.14} fordert es den Benutzer auf, sich zuerst mit einem Webbrowser anzumelden, bevor das Programm es noch einmal versucht.
Postfix, Exim, Sendmail und OpenSMTPD enthalten keine eigene Antwort mit dem Code {534}: Bei ihnen endet ein Verfahren, das eine Richtlinie einem Benutzer verbietet, mit dem Code {535}.
Anmeldung abgewiesen
Der Mailserver hat die Anmeldung nicht angenommen; Benutzername und Passwort müssen vor dem nächsten Versuch geprüft werden.
Der Dialog ist zu Ende, und was der Client vorgelegt hat, verschafft ihm keinen Zugang zum Konto.
Dies ist auch die allgemeine Antwort auf eine misslungene Anmeldung: Ein unbekannter Benutzer, ein falsches Passwort, ein gesperrtes Konto und ein abgeschalteter Dienst können alle gleich aussehen.
E-Mails wurden noch nicht angeboten, die Nachricht liegt also noch im Postausgang oder in der Warteschlange des Clients.
Das gespeicherte Passwort ist veraltet oder falsch eingetippt, oder dem Benutzernamen fehlt die Domain.
Benutzername und Passwort stimmen, aber das Konto darf SMTP nicht nutzen, oder der Anbieter verlangt ein App-Passwort und sagt das nicht mit dem Code {534}.
Ein OAuth-Token ist ungültig oder wurde für einen anderen Geltungsbereich ausgestellt.
Die letzte Antwort mit dem Code {334} vor der Abweisung enthält dann den Grund als kodiertes JSON, das die meisten Protokolle nicht in lesbarer Form zeigen.
Scheitern von einem Moment auf den anderen alle Benutzer, ist der Zugriff des Servers auf seinen Passwortspeicher verdächtig: Der Code {454} wäre richtig, aber Sendmail antwortet auch dann mit dem Code {535}.
Auf einem öffentlichen Server stammen Fluten abgewiesener Anmeldungen mit immer neuen Benutzernamen von Fremden, die Passwörter zu erraten versuchen, nicht von Benutzern in Schwierigkeiten.
Probieren Sie denselben Benutzernamen und dasselbe Passwort auf der Website des Anbieters aus; funktionieren sie dort, suchen Sie in den Kontoeinstellungen nach App-Passwörtern oder einem Schalter für SMTP.
Berichtigen Sie das Passwort nach einer Änderung auf jedem Gerät, denn ein vergessenes Gerät, das es weiter versucht, kann dazu führen, dass das Konto gesperrt wird; ein gesperrtes Konto weist dann auch das richtige Passwort ab.
Schalten Sie nicht versuchsweise die Verschlüsselung aus: Das Passwort ginge im Klartext durch das Netz.
Halten Sie die Warteschlange für dieses Relay an, prüfen Sie das gespeicherte Passwort mit einer einzelnen Anmeldung und geben Sie die Warteschlange erst frei, wenn diese Anmeldung gelingt.
Entfernen Sie die Zeile mit dem Befehl {AUTH} und die Zeilen des Clients danach aus jedem Protokoll, das Sie weitergeben: Base64 ist keine Verschlüsselung, und beim Verfahren {PLAIN} enthalten sie das Passwort.
Suchen Sie auf Ihrem Einlieferungsserver im Protokoll nach dem wirklichen Grund, den die Antwort verbergen soll.
Scheitern alle Anmeldungen auf einmal, stellen Sie den Dienst dahinter wieder her, bevor jemand ein Passwort ändert.
Fragen Sie den Benutzer nach neuen Zugangsdaten oder versuchen Sie ein anderes Verfahren, aber wiederholen Sie ein abgewiesenes Passwort nie automatisch.
Server können nach drei Fehlschlägen in einer Sitzung die Verbindung trennen; manche bremsen außerdem den Client oder sperren das Konto.
Ein Relay-Client behält die E-Mails in der Warteschlange, denn der Fehler liegt am Passwort und nicht an den E-Mails.
Senden Sie den Code {535}, wenn die Zugangsdaten abgewiesen werden, und zwar mit demselben Text und nach derselben Zeit, ganz gleich, ob der Benutzer existiert oder nicht.
Antwortet der Passwortspeicher nicht, senden Sie den Code {454}; für eine Antwort des Clients, die kein gültiges Base64 ist, den Code {501}; für ein Verfahren, das Sie nicht anbieten, den Code {504}.
Lassen Sie mindestens drei Versuche scheitern, bevor Sie die Verbindung schließen.
Als Client behandelt Postfix die Abweisung als vorübergehend und behält die E-Mails in der Warteschlange, sofern {smtp_sasl_auth_soft_bounce} nicht auf „no“ gesetzt ist.
Mit {smtp_sasl_auth_cache_name} merkt es sich die Abweisung und erspart diesem Host weitere Versuche mit demselben Passwort.
Gmail antwortet auf ein falsches Passwort mit dem Code {535} und {5.7.8}; wer das Passwort eines Google-Kontos ändert, widerruft damit auch alle App-Passwörter dieses Kontos.
Die Server von Microsoft verbinden den Code {535} bei falschem Benutzernamen oder Passwort mit {5.7.3}.
Exchange Online fügt {5.7.139} hinzu, wenn eine Richtlinie die Anmeldung verbietet, zum Beispiel weil SMTP-Anmeldungen für die Organisation oder das Postfach deaktiviert sind; dann kann nur ein Administrator helfen.
OpenSMTPD hält die Antwort für eine zufällige Zeit von weniger als einer Sekunde zurück, damit ihre Schnelligkeit nicht verrät, welcher Teil falsch war.
Diese Anmeldemethode erfordert TLS
Der Mailserver nimmt diese Art der Anmeldung nur über eine verschlüsselte Verbindung an; die Verschlüsselung muss daher eingeschaltet werden.
Das im Befehl {AUTH} genannte Verfahren wäre erlaubt, aber nicht auf einer Verbindung, die jeder auf dem Weg mitlesen kann.
Im Jahr 1999 führte RFC 2554 den Code ein; RFC 4954 nennt ihn nur noch der Vollständigkeit halber, denn ein Server sollte ein solches Verfahren gar nicht erst bekannt geben, bevor TLS aktiv ist.
Ein Client, der seine Zugangsdaten in die Zeile mit dem Befehl {AUTH} geschrieben hat, hat sie bereits im Klartext gesendet, wenn die Abweisung eintrifft.
Für den Postausgangsserver ist die Verschlüsselung ausgeschaltet, und der Client verwendet das Verfahren {PLAIN} oder {LOGIN}, sobald die Sitzung begonnen hat.
Entweder gibt der Server diese Verfahren entgegen dem Rat in RFC 4954 schon vor TLS bekannt, oder der Client probiert sie aus, ohne auf die Liste zu sehen.
Stellen Sie für den Postausgangsserver TLS ein, meist auf Port 465, oder {STARTTLS}, meist auf Port 587.
Ändern Sie danach das Passwort, wenn es über ein Netz gesendet wurde, dem Sie nicht vertrauen.
Machen Sie TLS im Client zur Pflicht, nicht bloß zur Möglichkeit; sonst erhält der nächste Server, der die Anmeldung im Klartext annimmt, das Passwort ohne Warnung.
Senden Sie den Befehl {STARTTLS}, lesen Sie die Liste nach dem neuen Befehl {EHLO} und wählen Sie erst dann ein Verfahren.
Wird {STARTTLS} nicht angeboten, brechen Sie ab und melden Sie das: Ein Angreifer könnte das Angebot entfernt haben.
Senden Sie den Code {538} in neuer Software nicht: Geben Sie Verfahren, die das Passwort offenlegen, nur unter TLS bekannt und beantworten Sie den Versuch, sie vorher zu verwenden, mit dem Code {504} und {5.5.4}.
Ist vor TLS überhaupt nichts erlaubt, sagt das der Code {530} mit der Forderung nach {STARTTLS}.
Weisen Sie in beiden Fällen ab, bevor Sie das Passwort prüfen, damit die Antwort nicht verrät, ob es richtig war.
Zwei Serverbibliotheken senden ihn noch: aiosmtpd mit {5.7.11} und smtp-server, von den Machern von Nodemailer, mit {5.7.0} und einem Text, der {STARTTLS} verlangt.
Die zweite von ihnen gibt die Verfahren vor TLS bekannt und weist sie ab, sobald sie benutzt werden.
Mit {smtpd_tls_auth_only} verwendet Postfix den Wortlaut des Codes {538}, folgt aber RFC 4954: Der Code davor ist {504}, mit {5.5.4}.
Postfach nicht vorhanden oder durch Richtlinie abgewiesen
Der empfangende Server weist ab: Das Postfach gibt es nicht, es ist deaktiviert, oder eine Regel dort verbietet die Nachricht oder ihren Absender.
Drei Gründe teilen sich diese Antwort: Das Postfach existiert nicht, es ist für den Absender geschlossen, oder eine Richtlinie verbietet den Befehl.
Beim Befehl {RCPT TO} ist ein einzelner Empfänger abgewiesen, und die anderen bleiben in der Transaktion; nach dem Ende der Daten ist die Nachricht für alle abgewiesen.
Der erweiterte Code sagt mehr: {5.1.1} spricht von einem unbekannten Postfach, {5.2.1} von einem deaktivierten, {5.7.1} und seine Nachbarn von einer Richtlinie.
Er muss nicht die wirkliche Ursache nennen: Ein Betreiber kann {5.7.1} senden, um nicht preiszugeben, welche Prüfung nicht bestanden wurde.
Der Betreiber weist den Client als solchen ab, wegen seiner IP-Adresse oder wegen des Hostnamens, den er angibt.
Laut SPF darf der Client nicht für diese Domain senden ({5.7.1} oder {5.7.23}), oder der SPF-Eintrag selbst ist fehlerhaft ({5.5.2} oder {5.7.24}).
Das Postfach des Umschlagabsenders ist unbekannt, oder seine Domain nimmt keine E-Mails an ({5.7.27}), sodass eine Unzustellbarkeitsnachricht verloren ginge.
Ein Einlieferungsserver lässt dieses Konto die Adresse nicht verwenden, oder die Adresse muss aus ASCII-Zeichen bestehen ({5.6.7}).
Die Adresse ist falsch geschrieben, die Person ist fortgegangen, oder das Konto ist abgelaufen: {5.1.1}, {5.1.6} oder {5.2.1}.
Der Server ist für die Domain des Empfängers nicht zuständig, und der Client hat sich nicht angemeldet: Die MX-Einträge sind falsch, oder ein Mailprogramm authentifiziert sich nicht.
Eine Regel weist diesen Client oder Absender ab: Die IP-Adresse steht auf einer Sperrliste oder hat keinen gültigen Reverse-DNS-Eintrag ({5.7.25}), oder ein Verteiler ist für Außenstehende geschlossen ({5.7.2}).
Viele Server prüfen den Absender erst jetzt, sodass ein Text über eine abgewiesene Absenderadresse zum Befehl {MAIL FROM} gehört.
Ein Einlieferungsserver lässt dieses Konto die Nachricht nicht senden, oder eine Regel weist die Transaktion ab, sobald alle Empfänger bekannt sind.
Die Nachricht selbst wird abgewiesen: Spam, ein verbotener Anhang, eine fehlende oder fehlerhafte DKIM-Signatur ({5.7.20} bis {5.7.22}) oder die DMARC-Richtlinie der Domain des Verfassers, oft als {5.7.26}.
Die Abweisung kann auch von einem Filter des Empfängers kommen.
Es gibt keinen solchen Benutzer oder Verteiler, nach einem Verteiler wurde wie nach einem Benutzer gefragt, oder der Client darf nicht fragen.
Steht {5.6.8} dabei, fehlt nur der Parameter {SMTPUTF8}.
Vergleichen Sie die Adresse in der Unzustellbarkeitsnachricht Buchstabe für Buchstabe mit der gemeinten und löschen Sie einen falschen Eintrag aus den Vorschlägen Ihres Mailprogramms.
Stimmt die Adresse, verständigen Sie den Empfänger auf anderem Weg und geben Sie die ganze Unzustellbarkeitsnachricht Ihrem Administrator.
Lesen Sie zuerst den Befehl und den ganzen Text im Protokoll: Ein Text über SPF, DKIM, DMARC, eine Sperrliste oder Reverse-DNS betrifft Ihre Seite.
Beheben Sie diese Ursache, überprüfen Sie das mit einer Testnachricht an einen anderen Anbieter und senden Sie erst dann die abgewiesenen Nachrichten neu.
Bei einem Eintrag in einer Sperrliste stellen Sie ab, was dazu geführt hat, und wenden sich an den Betreiber der Sperrliste; der Postmaster der abweisenden Seite kann den Eintrag selten entfernen.
Verweigert der MX-Host des Empfängers selbst die Weitergabe, verständigen Sie den Administrator der Domain auf anderem Weg.
Werden E-Mails eines bekannten Absenders abgewiesen, sehen Sie zuerst in Ihren eigenen Filterregeln und gesperrten Absendern nach und bitten Sie dann Ihren Administrator um eine Ausnahme.
Hinterlegen Sie auf allen Hosts Ihrer MX-Liste dieselbe aktuelle Liste der Postfächer und antworten Sie mit dem Code {450}, während Konten umziehen.
Nennen Sie im Text die Regel und einen Kontakt, denn ein gesperrter Absender erfährt von Ihnen sonst nichts.
Streichen Sie eine Adresse nur dann von einer Liste, wenn der Befehl {RCPT TO} mit einem erweiterten Code abgewiesen wurde, der die Adresse für ungültig erklärt, etwa {5.1.1} oder {5.1.6}.
Bei {5.2.1} warten Sie, bis sich die Abweisung tagelang wiederholt, denn das Postfach existiert; eine Richtlinie wie {5.7.1} oder {5.7.26} sagt nichts über die Adresse.
Speichern Sie zu jedem Fehlschlag den Befehl, den erweiterten Code und den Text, damit eine Richtlinie gegen Sie nicht Ihre Liste leert.
Übertragen Sie eine Abweisung des Befehls {MAIL FROM} nicht auf spätere Nachrichten: Sie darf nicht zwischengespeichert werden.
Senden Sie den Code {550} beim Befehl {RCPT TO} für ein unbekanntes Postfach und für eine Weitergabe, die Sie verweigern, und aufgrund einer Richtlinie beim Befehl {EHLO}, {MAIL FROM} oder {RCPT TO}.
Nach den Daten senden Sie ihn nur, wenn die Nachricht für alle Empfänger abgewiesen wird: Ein Client kann nicht erkennen, welches Postfach gemeint war.
Ist die Abfrage gescheitert, senden Sie den Code {451}; endet die Sperre von selbst, den Code {450}.
Könnte der Name nie ein Postfach sein, senden Sie den Code {553}; gehört die Domain des Empfängers nicht zu Ihnen und hat sie einen Null-MX, den Code {556}.
Nach Voreinstellung schiebt Postfix seine Regeln für Client, angegebenen Hostnamen und Absender bis zum Befehl {RCPT TO} auf ({smtpd_delay_reject}).
Unbekannte Postfächer beantwortet es mit dem Code {550}, eine versuchte Weitergabe und Clients auf Sperrlisten aber mit dem Code {554}.
Exim verwendet den Code {550} für fast alles, was seine Zugriffsregeln verbieten, sogar anstelle der Begrüßung, sofern die Konfiguration keinen anderen Code nennt.
Prüft Exim den Absender mit einer Rückfrage, kann sein Code {550} die Antwort des Servers auf der Absenderseite zitieren: Ein unbekannter lokaler Teil in diesem Text ist der des Absenders.
Ein Betreiber von Exim kann das Ende der Daten mit dem Code {550} beantworten und die Nachricht trotzdem zustellen.
Als Client schreibt Sendmail {5.1.1} in seine Unzustellbarkeitsnachricht, wenn der Befehl {RCPT TO} mit dem Code {550} ohne erweiterten Code beantwortet wird, selbst wenn der Text von einer Richtlinie spricht.
Gmail sendet {5.1.1} für ein unbekanntes Konto und {5.2.1} sowohl für ein inaktives Konto als auch für eines, das im Moment zu viele E-Mails erhält.
Es verwendet {5.7.1} gleichermaßen für Spam, schlechte Reputation und fehlerhafte Kopfzeilen, {5.4.5} für das Tageslimit eines Absenders und {5.7.26} für nicht bestandene Prüfungen von SPF, DKIM oder DMARC.
Outlook.com weist Absender von Massenmails, die SPF, DKIM und DMARC nicht bestehen, mit {5.7.515} ab.
Exchange Online weist eine Adresse, die nicht in seinem Verzeichnis steht, mit {5.4.1} und dem Text „Access denied“ ab, was wie eine Richtlinie aussieht, aber einen unbekannten Empfänger bedeutet.
Abgewiesen, andere Adresse versuchen
Der Server nimmt keine E-Mails für diesen Empfänger an, aber seine Antwort nennt vielleicht die Adresse, die stattdessen zu verwenden ist.
Der Server kennt die Adresse und wird E-Mails an sie weder zustellen noch weiterleiten; der Text nennt die Adresse, mit der man es versuchen soll.
Nur dieser Empfänger fällt aus der Transaktion heraus, und kein Exemplar geht an die neue Adresse: Jemand auf der Absenderseite muss die Nachricht dorthin senden.
Folgt {5.7.1} auf den Code oder nennt der Text keine Adresse, verweigert die Antwort bloß die Weitergabe.
Der Empfänger ist zu einer anderen Organisation gegangen, und die alte gibt die neue Adresse bekannt, ohne weiterzuleiten.
Der Client wollte E-Mails an eine Domain übergeben, die dieser Server nicht bedient; RFC 2034 zeigt eine solche Antwort in seinem Beispiel.
E-Mails an die Adresse würden abgewiesen, und die Antwort muss das neue Postfach vollständig ausschreiben.
Lassen Sie sich die neue Adresse vom Empfänger bestätigen, zum Beispiel am Telefon, senden Sie dann die Nachricht dorthin und berichtigen Sie Ihr Adressbuch.
Ist im Text von Weitergabe oder von Weiterleitung an entfernte Hosts die Rede, finden Sie heraus, warum Ihr Server dort zustellt: eine falsche Route, ein veralteter MX-Eintrag oder ein Relay, das eine Anmeldung erwartet.
Überlassen Sie dem Benutzer die Entscheidung über die vorgeschlagene Adresse: Ein Programm, das E-Mails von selbst umleitet, gehorcht jedem, der die Verbindung verändern kann.
Lassen Sie einen Text ohne jede Adresse gelten und behandeln Sie die Antwort in diesem Fall wie den Code {550}.
Geben Sie eine neue Adresse nur mit Zustimmung ihres Inhabers bekannt; nach einer Entlassung muss sie womöglich vertraulich bleiben.
Senden Sie den Code {551}, wenn Sie eine bessere Adresse kennen, sie preisgeben dürfen und nicht weiterleiten; mit Weiterleitung ist es der Code {251}.
Haben Sie keine Adresse anzubieten, senden Sie den Code {550}, mit {5.1.6} bei einem umgezogenen Postfach und mit {5.7.1} bei verweigerter Weitergabe.
Den Code {550} ohne die Adresse senden Sie auch, wenn die neue Adresse nicht nur aus ASCII-Zeichen besteht und der Befehl {MAIL FROM} ohne {SMTPUTF8} kam.
Sendmail sendet den Code {551} mit {5.1.1} und der neuen Adresse für Benutzer, die seine Funktion {redirect} als umgezogen kennzeichnet.
Als Client meldet es {5.1.6} für einen Code {551} ohne erweiterten Code.
Postfix nennt die neue Adresse eines Benutzers, der in {relocated_maps} steht, mit dem Code {550} und {5.1.6}.
Postfix beantwortet mit dem Code {551} auch den Befehl {BDAT}, bei einem leeren Block, der nicht der letzte ist, und bei Blöcken nach einem früheren Fehler; umgezogen ist dann kein Empfänger.
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
Adresse in dieser Schreibweise nicht zulässig
Der Server lässt eine der Adressen nicht zu: Sie ist falsch geschrieben, oder dieser Absender darf sie nicht verwenden.
Der Server beanstandet den Namen selbst, noch vor der Frage, ob E-Mails dorthin zugestellt werden können.
Beim Befehl {MAIL FROM} richtet sich die Beanstandung gegen die Adresse des Absenders und beendet die Transaktion, bevor sie begonnen hat; beim Befehl {RCPT TO} trifft sie einen einzelnen Empfänger.
Eine berichtigte Adresse wird meist sofort angenommen, anders als nach den meisten Abweisungen mit dem Code {550}.
Die Adresse des Absenders hat keine Domain oder eine, die es im DNS nicht gibt; die Ursache sind Skripte und Geräte, die unter einem bloßen Benutzernamen senden.
Ein Einlieferungsserver bindet Adressen an Konten: Der Benutzer ist nicht angemeldet, oder die Adresse des Absenders gehört dem Konto nicht.
Leerzeichen, ein Punkt am Ende, ein fehlendes At-Zeichen oder zwei Adressen in einer: Überbleibsel vom Kopieren oder vom Import in eine Adressliste.
Die Adresse des Empfängers enthält Zeichen außerhalb von ASCII, und in dieser Form lassen sich keine E-Mails an sie senden ({5.6.7}).
Tippen Sie die Adresse neu ein, statt sie zu kopieren, und achten Sie auf überzählige Zeichen an beiden Enden.
Wird Ihre eigene Adresse abgewiesen, wählen Sie die Absenderidentität, die zu dem Konto gehört, mit dem Sie sich anmelden.
Geben Sie Skripten, Druckern und Containern eine vollständige Absenderadresse in einer Domain, die existiert und Unzustellbarkeitsnachrichten annimmt.
Sendet ein einzelnes Konto für mehrere Personen, tragen Sie es in der Tabelle des Einlieferungsservers bei jeder Adresse als einen der Inhaber ein.
Geben Sie neben jeder internationalisierten Adresse einen ASCII-Alias bekannt, damit Absender ohne {SMTPUTF8} sie erreichen können.
Prüfen Sie Adressen bei der Eingabe, wo der Benutzer sie noch berichtigen kann, und korrigieren Sie nie eine stillschweigend.
Beim Befehl {VRFY} zeigen Sie dem Benutzer alle Zeilen der Antwort: Jede kann ein Postfach nennen, das zur Frage passt.
Senden Sie den Code {553} für einen Postfachnamen, den Ihre Regeln ausschließen, wer auch immer ihn verwendet.
Lässt sich der Befehl seinetwegen nicht auswerten, senden Sie den Code {501}; ist der Name in Ordnung und existiert das Postfach nicht, den Code {550}.
Für eine Adresse, die aus ASCII-Zeichen bestehen muss, ist es beim Befehl {RCPT TO} der Code {553}, beim Befehl {MAIL FROM} aber der Code {550}.
Der Name passt auf mehrere Postfächer; die Zeilen der Antwort können sie aufführen.
Der Benutzer wählt eines aus, und keine Adresse wurde abgewiesen.
Gmail sendet {5.1.2} für eine Domain des Empfängers, die es nicht finden kann, {5.1.3} für eine fehlerhaft gebildete Empfängeradresse und {5.1.7} für eine fehlerhaft gebildete Absenderadresse.
Postfix sendet {5.7.1} mit dem Text „Sender address rejected“, wenn {reject_sender_login_mismatch} greift, meist erst beim Befehl {RCPT TO}.
Sendmail weist eine Absenderdomain, die nicht existiert, mit {5.1.8} ab und eine, die fehlt, mit {5.5.4}.
OpenSMTPD sendet den Code {553} mit {5.1.0} für eine Absenderadresse, die sich nicht auswerten lässt, wo der Code {501} passen würde.
Enthält der Befehl {MAIL FROM} eine Adresse in UTF-8, aber kein {SMTPUTF8}, sendet Sendmail den Code {553} und {5.6.7}, wo RFC 6531 den Code {550} vorsieht; Postfix tut dasselbe mit {strict_smtputf8}.
Yahoo führt den Code {553} neben dem Code {554} als allgemeine Abweisung auf: gleichermaßen für eine ungültige Adresse, eine nicht bestandene Prüfung von DKIM oder DMARC und eine IP-Adresse auf einer Sperrliste.
Allgemeine Abweisung
Der Mailserver weist die Nachricht oder die Verbindung ab; den Grund nennt der Rest seiner Antwort.
Dies ist die Abweisung für alles, was keinen eigenen Code hat; der Text dahinter ist daher wichtiger als die Nummer.
Wie viel verloren ist, hängt vom Befehl ab: bei der Begrüßung die ganze Sitzung, beim Befehl {RCPT TO} ein einzelner Empfänger, ab dem Befehl {DATA} die Nachricht für alle ihre Empfänger.
Der erweiterte Code zeigt zumindest den Bereich: {5.5.1} ist ein Protokollproblem, etwa eine Nachricht ohne Empfänger, {5.6.0} betrifft den Inhalt, und {5.7.1} ist eine Richtlinie des Servers.
Die IP-Adresse des Clients steht auf einer Sperrliste oder ist durch eine lokale Regel verboten, oder der Client hat vor der Begrüßung Daten gesendet.
Die Verbindung ist schon verschlüsselt; TLS lässt sich nicht zweimal starten.
Ein Einlieferungsserver stößt auf eine Adresse, die er nicht verwenden kann, zum Beispiel eine, deren Domain nicht vollständig angegeben ist.
Der Server ist für E-Mails an diese Domain nicht zuständig, und der Client darf nichts weitergeben lassen.
Oder die IP-Adresse des Clients steht auf einer Sperrliste: Viele Server prüfen das erst jetzt.
Alle Empfänger wurden zuvor abgewiesen; die Ursachen stehen in den Antworten auf den Befehl {RCPT TO}.
Ein Filter hält die Nachricht für Spam oder Schadsoftware, ihr Absender lässt sich mit SPF, DKIM und DMARC nicht verifizieren, oder ihre Kopfzeilen sind fehlerhaft.
Seltenere Ursachen sind eine Mailschleife und eine Nachricht, die ein Empfänger wegen UTF-8 in ihren Kopfzeilen nicht annehmen kann.
Der Einlieferungsserver kann die Nachricht nicht vom IMAP-Server holen, gilt dort nicht als vertrauenswürdig oder hält die Nachricht für zu groß.
Ist im Text von Weitergabe die Rede, schalten Sie in Ihrem Mailprogramm die Anmeldung für ausgehende E-Mails ein oder verwenden Sie den Einlieferungsserver Ihres eigenen Anbieters.
Nennt der Text einen Anhang, einen Link oder einen Fehler in der Nachricht, beheben Sie das; sonst geben Sie den ganzen Text an Ihren Administrator weiter.
Weist die Begrüßung Sie ab, prüfen Sie den Reverse-DNS-Namen Ihrer ausgehenden IP-Adresse und die Sperrlisten.
Nutzen Sie dann den Link oder den Kontakt im Text, denn E-Mails an den dortigen Postmaster würden auf dieselbe Abweisung stoßen.
Kommt die Abweisung nach den Daten, prüfen Sie SPF, DKIM und DMARC für die Domain in der Absenderadresse und zählen Sie die Kopfzeilen {Received}, um eine Schleife zu erkennen.
Verweigert ein Host aus der MX-Liste die Weitergabe, kann nur der Administrator dieses Hosts das beheben.
Suchen Sie im Protokoll nach der IP-Adresse des Clients und der Uhrzeit: Die Zeile nennt die Regel oder den Filter hinter der Abweisung.
Verweigert Ihr Server die Weitergabe für eine Ihrer eigenen Domains, tragen Sie diese Domain auf jedem Host ihrer MX-Liste ein.
Übernehmen Sie alle Zeilen der Antwort in die Unzustellbarkeitsnachricht.
Nach einer abweisenden Begrüßung senden Sie den Befehl {QUIT} und versuchen es beim nächsten Host der MX-Liste.
Wird der Befehl {DATA} abgewiesen, weil kein Empfänger angenommen wurde, melden Sie stattdessen die Antwort auf jeden Befehl {RCPT TO}.
Wurde der Befehl {DATA} per Pipelining gesendet und ohne einen einzigen Empfänger angenommen, senden Sie nur den abschließenden Punkt.
Senden Sie den Code {554} als Begrüßung an einen Client, den Sie nicht bedienen wollen, nennen Sie im Text den Grund, warten Sie dann auf den Befehl {QUIT} und beantworten Sie alles andere mit dem Code {503}.
Beim Befehl {DATA} senden Sie ihn, wenn kein Empfänger angenommen wurde, und nach den Daten, wenn kein anderer Code die Ursache nennt.
Für ein Postfach oder eine Richtlinie senden Sie den Code {550}, für ein Limit bei Größe oder Speicherplatz den Code {552}, für ein Argument, das sich nicht auswerten lässt, den Code {501}.
Hier gibt es keinen SMTP-Dienst: Der Server weist diesen Client oder alle Clients ab, bevor er Absender und Empfänger kennt.
Der TLS-Handshake bietet dem Server zu wenig Authentifizierung oder Vertraulichkeit; er weist jeden Befehl außer {QUIT} ab.
Postfix sendet ihn nach Voreinstellung bei {reject_unauth_destination}, bei {reject_rbl_client} und bei {REJECT} in einer Zugriffstabelle.
Da {smtpd_delay_reject} nach Voreinstellung eingeschaltet ist, stößt ein gesperrter Client erst beim Befehl {RCPT TO} auf die Abweisung.
Ein Postfix-Server, der nie anders konfiguriert wurde, stellt die Weitergabe nur zurück, mit {defer_unauth_destination} und dem Code {454}.
Als Clients wenden sich Postfix und Exim nach einer Begrüßung mit dem Code {554} an den nächsten MX-Host.
Nach dem letzten Host gibt Exim die Nachricht zurück, während Postfix sie nach Voreinstellung in seiner Warteschlange behält ({smtp_skip_5xx_greeting}).
Nach einer Begrüßung mit dem Code {554} schließt Exim die Verbindung, ohne auf den Befehl {QUIT} zu warten, während Sendmail den Befehl {EHLO} noch annimmt und den Befehl {MAIL FROM} mit dem Code {550} abweist.
Weist ein Filter ab, ohne eine eigene Antwort vorzugeben, sendet Sendmail nach den Daten den Code {554} mit {5.7.1}, bei den Befehlen {MAIL FROM}, {RCPT TO} und {DATA} aber den Code {550}.
Für eine Nachricht, die zu viele Hosts durchlaufen hat, sendet Postfix ihn mit {5.4.0} und Sendmail mit {5.4.6}, obwohl RFC 3463 {X.4.6} vorübergehenden Fehlern vorbehält.
Yahoo fügt {5.7.9} an, wenn es den Absender mit DKIM, SPF oder DMARC nicht verifizieren kann; das Register kennt {5.7.9} nur für ein zu schwaches Anmeldeverfahren.
GMX begrüßt einen Client, der auf einer Sperrliste steht, mit mehreren Zeilen; die letzte enthält einen Link zur Erklärung.
Gewünschte Option dem Server unbekannt
Die Nachricht verlangt eine Zustelloption, die der empfangende Server nicht hat.
Hinter der Adresse steht ein Parameter, den der Server nicht kennt oder nicht ausführen kann.
Die Adresse selbst ist nicht der Grund: Derselbe Befehl ohne den Parameter kann sofort gelingen.
Beim Befehl {RCPT TO} wird nur ein Empfänger abgewiesen, aber Clients geben meist allen Empfängern dieselben Parameter, sodass die übrigen dieselbe Antwort erhalten.
Der Client bittet mit {NOTIFY}, {ORCPT}, {RET} oder {ENVID} um Benachrichtigungen, und der Server bietet {DSN} nicht an.
{SMTPUTF8} oder {BODY} wird bei einem Server verwendet, der die Erweiterung dafür nicht anbietet, oder in einer Sitzung, die mit dem Befehl {HELO} eröffnet wurde.
Die Frist im Parameter {BY} ist kürzer, als dieser Server es je annimmt.
Ein Filter oder Proxy gibt die Erweiterungen des Servers hinter ihm bekannt, aber einer der beiden versteht deren Parameter nicht.
Ein Programm hat einen Anzeigenamen oder anderen Text in die Zeile geschrieben, und der Server hält ein Wort davon für einen Parameter.
Senden Sie die Nachricht noch einmal, ohne eine Zustellbestätigung anzufordern.
Enthält eine Adresse Buchstaben außerhalb von ASCII, verwenden Sie ihre Form in reinem ASCII, falls es eine gibt.
Suchen Sie den Parameter im protokollierten Befehl und hindern Sie Ihren Server daran, dessen Erweiterung bei diesem Ziel zu verwenden; bei Postfix dient dazu {smtp_discard_ehlo_keyword_address_maps}.
Vergleichen Sie die Antwort auf den Befehl {EHLO}, die Außenstehende sehen, mit dem, was jeder Server dahinter unterstützt.
Verwenden Sie nur Parameter, deren Erweiterung auf derselben Verbindung in der Antwort auf den Befehl {EHLO} steht; RFC 5321 verbietet alle anderen.
Die Parameter von {DSN} können wegbleiben, und 8-Bit-Inhalte lassen sich konvertieren; eine Nachricht, die {SMTPUTF8} braucht, geht an ihren Absender zurück.
Senden Sie den Code {555} für einen Parameter einer Erweiterung, die Sie nicht anbieten, und für eine gültige Anforderung, die Sie nie erfüllen werden.
Ein bekannter Parameter mit fehlerhaftem Wert erhält den Code {501}, und einer, der nur im Moment scheitert, den Code {455}.
Server sind sich uneinig: Wo {DSN} nicht angeboten wird, erhalten die Parameter dieser Erweiterung den Code {555} von aiosmtpd, {501} von Postfix, Exim und Stalwart, {503} von OpenSMTPD und {504} von Sendmail.
Gmail sendet den Code {555} mit {5.5.2} für eine Befehlszeile, die es nicht auswerten kann, etwa eine mit einem Anzeigenamen innerhalb der spitzen Klammern.
Domain mit Null-MX
Die Domain in der Adresse des Empfängers hat erklärt, dass sie keine E-Mails empfängt.
Der Server hat die Domain des Empfängers im DNS nachgeschlagen und einen Null-MX gefunden: einen MX-Eintrag ohne Host, der erklärt, dass die Domain keine E-Mails annimmt.
Die Abweisung kommt daher vom Einlieferungsserver des Absenders selbst oder von einem Relay; zur Domain selbst wurde nie eine Verbindung aufgebaut.
Der Absender erfährt es beim ersten Versuch; bei einer Domain, die bloß keinen Mailserver betreibt, würde die Nachricht tagelang in der Warteschlange liegen.
Die Adresse ist vertippt oder falsch gemerkt und trifft einen Namen, der existiert, aber keinen Maildienst hat, etwa www.example.com oder eine Domain, die gekauft wurde, weil sie ähnlich aussieht.
Eine Unzustellbarkeitsnachricht oder eine automatische Antwort geht an eine Absenderadresse in einer solchen Domain; die Adresse war meist gefälscht.
Vergleichen Sie die Domain Buchstabe für Buchstabe mit der, die Ihnen der Empfänger genannt hat; stimmt sie, hilft nur eine andere Adresse.
Fragen Sie den MX-Eintrag der Domain ab: Ein einzelner Eintrag mit der Präferenz 0 und einem Punkt als Host bestätigt die Antwort.
Sehen andere dort einen wirklichen Mailhost, hat Ihr Resolver noch den alten Eintrag gespeichert; warten Sie, bis dessen Lebensdauer abgelaufen ist.
Soll die Domain E-Mails empfangen, ersetzen Sie den Null-MX durch Einträge Ihrer Mailhosts; beide dürfen nicht nebeneinander stehen.
Veröffentlichen Sie keinen Null-MX für eine Domain, die in Absenderadressen vorkommt, denn die Empfängerseite kann solche E-Mails abweisen.
Zeigen Sie die Abweisung sofort dem Verfasser und entfernen Sie die Adresse aus Verteilern: Kein Postfach der Domain ist erreichbar.
Senden Sie den Code {556} mit {5.1.10} beim Befehl {RCPT TO}, wenn Ihr Server die Nachricht weitergeben müsste und das DNS für die Domain des Empfängers einen Null-MX zeigt.
Ist es die Domain des Absenders, die den Null-MX hat, senden Sie den Code {550} mit {5.7.27}; ein Host, der für sich selbst spricht, sendet den Code {521}.
Als Server sendet Postfix den Code nur mit der Einstellung {reject_unknown_recipient_domain}; sonst bemerkt sein Client den Null-MX und gibt die Nachricht mit {5.1.0} und ohne jeden Antwortcode als unzustellbar zurück.
Sendmail schreibt den Code {556} und {5.1.10} für einen Null-MX, den es bei der Zustellung findet; der Code kann daher in seinen Unzustellbarkeitsnachrichten und Protokollen stehen, obwohl ihn kein Server gesendet hat.
Der Router {dnslookup} von Exim übernimmt eine solche Adresse nicht, und ohne einen weiteren Router wird sie behandelt wie jede andere Adresse, für die sich keine Route findet.
Eine Erhebung von 1983 fand Server, die die Befehle {RSET} und {NOOP} mit dem Code {200} beantworten, einem Erfolgscode des Vorgängerprotokolls MTP, der in SMTP nie zulässig war.
Sendmail sendet den Code, wenn es zur Fehlersuche gebaut wurde, noch immer nach seinem eigenen Debug-Befehl.
Exim sendet den Code nach dem Ende der Daten, wenn der Client {PRDR} verlangt hat und die Nachricht mehrere Empfänger hat; darauf folgt eine Antwort für jeden Empfänger.
Die Erweiterung steht nur in draft-hall-prdr-00, einem Internet-Draft von 2007, der nie ein RFC wurde.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {500}, zum Beispiel nach einem unbekannten Befehl.
In Berichten von Exchange über verzögerte Nachrichten ist der Code {400} mit {4.4.7} ein Vermerk des sendenden Servers zu seiner eigenen Warteschlange.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {501}; der Client wiederholt daher selbst eine fehlerhafte Adresse, bis die Frist seiner Warteschlange abläuft.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {502}, zum Beispiel nach dem Befehl {VRFY}, wenn dieser abgeschaltet ist.
Vor Version 8.17.1 verwendete Sendmail in der Voreinstellung den Code {403} für Störungen bei {STARTTLS}; seitdem verwendet es in Übereinstimmung mit den RFCs den Code {454}.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {503}, nach einem Befehl in falscher Reihenfolge.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {504}, mit dem seine Regeln gegen Hostnamen und Adressen ohne vollständigen Domainnamen nach Voreinstellung antworten.
Exchange Server versieht Nachrichten in seiner eigenen Warteschlange, deren Empfängeradresse zu mehr als einem Objekt des Verzeichnisses gehört, mit dem Code und {4.2.0}.
Abgeschriebene Listen führen den Code {420} für eine Zeitüberschreitung, und es ist kein Server bekannt, der ihn dafür sendet.
Das Register führt den Code neben dem Code {432} für {4.7.12} auf, und kein RFC gibt ihm einen Text.
Die Dokumentation von Stalwart zeigt den Code {422} mit {4.2.2} für Greylisting, und abgeschriebene Listen führen den Code {422} für ein volles Postfach; in beiden Fällen sieht die Nummer aus wie {4.2.2} ohne die Punkte.
OpenSMTPD beantwortet den Befehl {RCPT TO} mit dem Code und {4.2.4}, wenn sich ein Alias, eine Weiterleitungsdatei oder ein Verteiler vorerst nicht auflösen lässt; die Nummer ist {4.2.4} ohne die Punkte.
Der Code kommt nur in einem Beispiel in Anhang E von RFC 3464 vor, für eine Verbindung mit Zeitüberschreitung.
Der Bericht in diesem Beispiel nennt den Code {426} eine SMTP-Diagnose, obwohl ein Host, der nicht antwortet, ihn nicht gesendet haben kann.
Das Register führt diesen vorübergehenden Code für {5.5.1} auf, das RFC 3463 dauerhaften Fehlern vorbehält, und kein RFC gibt ihm einen Text.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {530}, wenn der Server {STARTTLS} verlangt.
Exchange Server schreibt den Code mit {4.3.1} in seine Nachrichtenverfolgungs- und Konnektivitätsprotokolle, wenn ein Datenträger dieses Servers voll ist; die Nummer ist {4.3.1} ohne die Punkte.
Exim beantwortet den Befehl {AUTH} mit dem Code, wenn sich die Zugangsdaten vorerst nicht prüfen lassen oder die Prüfung durch einen internen Fehler scheitert, wofür RFC 4954 den Code {454} vorsieht.
Postfix sendet den Code bei eingeschalteter Testeinstellung {soft_bounce} anstelle des Codes {535}, sodass ein falsches Passwort wie eine vorübergehende Störung aussieht.
Ein sendender Exchange-Server schreibt den Code mit {4.4.1} in seine Warteschlange und in seine Berichte, wenn der nächste Host nicht antwortet.
Die Berichte nennen womöglich diesen Host als Urheber der Antwort, aber die Nummer ist {4.4.1} ohne die Punkte und stammt von Exchange selbst.
OpenSMTPD verwendet den Code innerhalb seines eigenen Generators für Unzustellbarkeitsnachrichten nach einem Ein- oder Ausgabefehler; andere Server erhalten ihn nie.
Abgeschriebene Listen führen den Code {442} für eine abgerissene Verbindung; mit Punkten wäre die Nummer {4.4.2}, der erweiterte Code für eine gestörte Verbindung.
Abgeschriebene Listen führen den Code für zu viele Zwischenstationen; die Nummer sieht aus wie {4.4.6}, der erweiterte Code für eine Routing-Schleife, ohne die Punkte.
Abgeschriebene Listen führen den Code für eine Nachricht, deren Zeit wegen des empfangenden Servers abgelaufen ist; die Nummer sieht aus wie {4.4.7}, der erweiterte Code für eine abgelaufene Zustellzeit, ohne die Punkte.
Abgeschriebene Listen führen den Code für einen Routing-Fehler; mit Punkten wäre die Nummer {4.4.9}, die im Register nicht vorkommt.
Das Programm Sisimai, das Unzustellbarkeitsnachrichten auswertet, schreibt den Code dem Internet-Draft draft-martin-smtp-ipv6-to-ipv4-fallback-00 zu, der nie ein RFC wurde: Der Client soll es sofort über IPv4 erneut versuchen, weil die Nachricht SPF und DKIM nicht besteht.
Abgeschriebene Listen führen den Code für einen Fehler beim eigenen Mailserver des Absenders; die Nummer sieht aus wie {4.7.1} ohne die Punkte.
Die zweite Ziffer 7 verstößt gegen die Grammatik von RFC 5321; ein Parser, der die Grammatik wörtlich befolgt, kann eine solche Antwort daher nicht lesen.
Eine Hilfeseite eines koreanischen Mailhosters führt den Code für den Fall, dass eine Anmeldung erforderlich ist; der dafür definierte Code ist {530}.
Zitierte Unzustellbarkeitsnachrichten zeigen, dass der Verteilerdienst groups.io den Code mit {5.1.1} nach dem Ende der Daten sendet, wenn der Absender die Gruppe nicht abonniert hat.
Abgeschriebene Listen führen den Code {510} für eine ungültige Empfängeradresse.
Server mit der Empfängerprüfung chkuser senden den Code, mit {5.1.1} am Ende des Textes, wenn kein Postfach diesen Namen hat.
Die Nummer ist {5.1.1} ohne die Punkte.
Abgeschriebene Listen führen den Code für eine Empfängerdomain, die das DNS nicht kennt; die Nummer sieht aus wie {5.1.2}, der erweiterte Code für ein ungültiges Zielsystem, ohne die Punkte.
Abgeschriebene Listen führen den Code für einen falschen Adresstyp, ohne mehr zu sagen; die Nummer sieht aus wie {5.1.3}, der erweiterte Code für eine Adresse mit fehlerhafter Syntax, ohne die Punkte.
Sisimai schreibt den Code dem Internet-Draft draft-fanf-smtp-quickstart-01 von 2007 zu, der nie ein RFC wurde: Der Client soll beim Befehl {QHLO} die richtige Kennung verwenden.
Manche Server senden den Code mit {5.2.0} oder {5.2.2} für ein volles Postfach; manche Administratoren stellen ihn im Kontingentdienst von Dovecot ein, wo Anleitungen den Code {552} angeben.
Die Nummer ist entweder {5.2.2} ohne die Punkte oder eine Verwechslung mit {552}.
RFC 5248 hat den Code mit {5.7.10} für eine Anmeldung registriert, die zuerst Verschlüsselung braucht; in Gebrauch war er dem RFC zufolge schon vorher, ohne Spezifikation.
Die Go-Bibliothek go-smtp antwortet so auf den Befehl {AUTH}, wenn TLS verlangt wird.
Das Register führt den Code neben dem Code {538} für {5.7.11} auf, und kein RFC gibt ihm einen Text.
OpenSMTPD sendet den Code {524} mit {5.2.4}, also der Nummer mit Punkten, wenn die Auflösung eines Empfängers endgültig scheitert oder niemanden ergibt.
RFC 5248 hat den Code mit {5.7.13} für eine richtige Anmeldung an einem deaktivierten Konto registriert; in Gebrauch war er dem RFC zufolge schon vorher, ohne Spezifikation.
Beispiele von Unzustellbarkeitsnachrichten nennen den Code {525} dagegen bei deaktivierten Empfängern, für die {5.2.1} der registrierte erweiterte Code ist.
Das Register führt den Code neben anderen für {5.7.1} auf, und kein RFC gibt ihm einen Text.
Exim beantwortet den Befehl {RCPT TO} aus einem anderen Grund mit dem Code {533}: Bei der Adressprüfung durch Exim bietet der nächste Server {SMTPUTF8} nicht an.
Die Regeln mehrerer Programme für Unzustellbarkeitsnachrichten zitieren den Code mit {5.7.1} für Empfänger, die inaktiv, gesperrt oder gelöscht sind, in einem Fall beim russischen Anbieter Rambler; eine solche Nachricht im Original wurde nicht gefunden.
Zoho Mail beantwortet den Befehl {RCPT TO} mit dem Code und {5.4.1} und sagt damit, dass die Zieldomain die E-Mail abweist; die Nummer ist {5.4.1} ohne die Punkte.
Ein Beispiel einer Unzustellbarkeitsnachricht zeigt, dass der Filterdienst MessageLabs einen Empfänger mit dem Code abweist, ohne erweiterten Code und ohne Grund.
Sisimai schreibt den Code dem Internet-Draft draft-moore-email-addrquery-01 von 2015 zu, der nie ein RFC wurde, und sagt nicht, was der Entwurf damit meint.
Beispiele von Unzustellbarkeitsnachrichten zeigen Abweisungen aufgrund einer Richtlinie, etwa wegen der Adresse eines Clients ohne Reverse-DNS-Eintrag oder einer nicht bestandenen DMARC-Prüfung beim französischen Anbieter Laposte.
Die Nummer ist {5.7.1} ohne die Punkte; ihre zweite Ziffer 7 verstößt gegen die Grammatik von RFC 5321.
Eine einzige Antwort ist bekannt, zitiert in den Regeln von ZoneMTA für Unzustellbarkeitsnachrichten: Die Adresse des Clients steht auf einer Sperrliste.
Verlorene Punkte erklären die Nummer nicht, denn bei erweiterten Codes gibt es kein Thema 9; die zweite Ziffer 9 verstößt gegen die Grammatik von RFC 5321.
Beide beantworten den Befehl {HELP}: Der Code {211} berichtet, wie es um den Server steht, der Code {214} erklärt dessen Benutzung.
RFC 5321 lässt nach dem Befehl {HELP} beide Codes zu und gibt keine Regel für die Wahl vor; ein Client hat also keinen Grund, sie zu unterscheiden.
Auch der Antworttext, der im RFC selbst zum Code {211} steht, spricht von Hilfe; daher verhalten sich Server hier unterschiedlich.
Im Zweifel ist der Code {214} richtig, denn die meisten Texte, die Server hier senden, sind Anleitungen.
Der Code {220} gibt an zwei Stellen das Startzeichen, bei der Begrüßung und beim Befehl {STARTTLS}; der Code {250} meldet, dass ein Befehl, von {EHLO} bis zum Ende der Daten, ausgeführt ist.
Eine Zeile mit dem Code {250}, in der das Wort {STARTTLS} steht, ist nur das Angebot von TLS; die Verschlüsselung beginnt erst nach dem Code {220}, mit dem der Server den Befehl {STARTTLS} des Clients beantwortet.
Ein Client, der von einer langen Begrüßung nur die erste Zeile liest, hält den nächsten Code {220} für die Antwort auf seinen Befehl {EHLO} und dann jeden Code {250} für die Antwort auf den falschen Befehl.
Senden Sie an diesen beiden Stellen genau den Code {220} und auf den Befehl {EHLO} genau den Code {250}: RFC 5321 erlaubt es Clients, sich nach der ersten Ziffer zu richten, aber der SMTP-Client von Python vergleicht alle drei.
Die Frage ist, wer die Sitzung beendet: Beim Code {221} ist es der Client, der mit dem Befehl {QUIT} um das Ende gebeten hat; beim Code {421} ist es der Server, ohne dass ihn jemand darum gebeten hat.
Hält ein Client Verbindungen zur Wiederverwendung offen und findet er bei der nächsten Verwendung den Code {421} mit {4.4.2} vor, so ist nur das Zeitlimit des Servers für untätige Clients abgelaufen: Eine Nachricht ist nicht betroffen, und eine neue Verbindung genügt.
Kündigen Sie das Herunterfahren nie mit dem Code {221} an: Ein Client, der gerade den Befehl {MAIL FROM} oder {RCPT TO} gesendet hat, liest aus der ersten Ziffer, dass dieser Befehl Erfolg hatte.
Der Code {235} sagt dem Client, dass der Server nun weiß, wer sendet; der Code {250} sagt ihm, dass ein Schritt der Übermittlung selbst, etwa ein Absender oder ein Empfänger, angenommen ist.
Eine Zeile mit dem Code {250}, die {AUTH} und die zugehörigen Verfahren aufführt, ist das Angebot einer Anmeldung; nur der Code {235} zeigt, dass eine Anmeldung stattgefunden hat.
Folgt im Protokoll auf den Code {235} nichts als der Code {221}, hat sich der Client angemeldet und nichts gesendet, wie es ein Mailprogramm tut, wenn es ein Konto testet.
Beantworten Sie einen erfolgreichen Befehl {AUTH} ausschließlich mit dem Code {235}: Der SMTP-Client von Python hält den Code {250} an dieser Stelle für eine misslungene Anmeldung.
Nach dem Befehl {AUTH} verlangt der Code {334} vom Client eine weitere Antwort, was auch immer vorausging; erst der Code {235} bedeutet, dass die Anmeldung abgeschlossen ist.
Beim Verfahren {OAUTHBEARER} führt ein gültiges Token sofort zum Code {235}; kommt stattdessen der Code {334}, kündigt er also schon die Abweisung an.
Wo nach einem Passwort gefragt wird, beweist ein Protokoll, das mit dem Code {334} endet, kein falsches Passwort: Der Client hat nicht geantwortet, weil sein Benutzer abgebrochen hat oder die Verbindung abgerissen ist.
Beenden Sie den Dialog nach einem falschen Passwort mit einer Abweisung, statt mit dem Code {334} noch einmal zu fragen: Der SMTP-Client von Python gibt eine Anmeldung auf, die mehr als fünf Antworten erfordert.
Beim Befehl {RCPT TO} nehmen die Codes {250} und {251} beide den Empfänger an; der einzige Unterschied ist eine Auskunft: Der Code {251} teilt zusätzlich mit, dass die E-Mails an die Adresse in seinem Text weitergehen.
Ein Client, der die Antwort nur mit dem Code {250} vergleicht, hält einen angenommenen Empfänger für einen abgewiesenen; der SMTP-Client von Python lässt beide Codes gelten.
Der Code {250} beweist nicht, dass die E-Mails an Ort und Stelle bleiben: Er sieht bei einem lokalen Postfach genauso aus wie bei einer Adresse, von der an einen anderen Anbieter weitergeleitet wird.
Im Zweifel ist der Code {250} richtig: Kaum ein Client wertet die neue Adresse aus, während sie jeder sammeln kann, der beim Befehl {RCPT TO} Adressen ausprobiert.
Wird ein Server mit dem Befehl {VRFY} gefragt und antwortet mit dem Code {250}, hat er die Adresse nachgeschlagen und gefunden; antwortet er mit dem Code {252}, hat er nicht nachgeschlagen oder verrät nicht, was er gefunden hat.
Was der Code {252} beim Befehl {VRFY} sagt, nämlich dass E-Mails willkommen sind und nichts sicher ist, sagt der Code {250} beim Befehl {RCPT TO} auf jedem Server, der Postfächer erst später nachschlägt.
Hält ein Programm, das Adresslisten bereinigt, den Code {252} für ein Ja, behält es jeden erfundenen Namen bei allen Betreibern, die den Befehl {VRFY} abgeschaltet haben.
Wurde nur der Teil hinter dem At-Zeichen geprüft, senden Sie selbst für eine eigene Domain den Code {252}, denn das Postfach ist nicht überprüft.
Der Code {354} fordert die Nachricht nur an; erst mit dem Code {250} nach dem abschließenden Punkt übernimmt der Server die Verantwortung für sie. Bis dahin muss der Client die Nachricht behalten.
Ein Protokoll, das mit dem Code {354} endet, beweist weder Zustellung noch Verlust: Der Server kann die Nachricht angenommen haben, während sein Code {250} unterwegs verloren ging, und der nächste Versuch stellt dann ein zweites Exemplar zu.
Halten Sie die Zeit vom abschließenden Punkt bis zum Code {250} kurz und erledigen Sie Langwieriges wie Zustellung oder Weiterleitung danach: Ein Client, der nicht länger wartet, sendet die Nachricht noch einmal.
Beide sagen dem Absender, dass der Empfänger eine andere Adresse hat; der Unterschied liegt darin, wer die Nachricht dorthin schickt: Nach dem Code {251} tut es der Server, nach dem Code {551} niemand, sofern nicht der Absender handelt.
Beide nützen dem Absender nur, wenn jemand den Text liest: Ein ungelesener Code {251} kostet nichts, ein ungelesener Code {551} bedeutet, dass die Nachricht nie ankommt.
Beide haben ein stilles Gegenstück, das nichts preisgibt, der Code {251} den Code {250} und der Code {551} den Code {550}; ein Betreiber, der neue Adressen verbirgt, darf also weder den Code {251} noch den Code {551} senden.
Zieht eine Adresse um, leiten Sie eine Zeit lang mit dem Code {251} oder stillschweigend weiter und gehen Sie erst zum Code {551} über, wenn die Weiterleitung endet.
Nach dem Befehl {VRFY} ist der Code {550} ein Ergebnis: Den Benutzer gibt es nicht, oder die Frage ist nicht erlaubt. Der Code {252} bedeutet, dass ein Ergebnis fehlt, und die Adresse kann gültig oder ungültig sein.
Eine Adresse, die beim Befehl {VRFY} den Code {252} erhielt, kann beim Befehl {RCPT TO} immer noch auf den Code {550} stoßen, weil der Server Postfächer womöglich erst dort nachschlägt.
Beim Befehl {EXPN} beweist der Code {550} nicht, dass es eine Liste nicht gibt: In einem Beispiel in RFC 5321 verweigert die Antwort nur den Zugriff.
Verbergen Sie Ihre Adressen nicht dadurch, dass Sie jeden Befehl {VRFY} mit dem Code {550} beantworten: RFC 5321 erlaubt das nicht, und gültige Adressen würden für ungültige gehalten.
Beide verlangen eine Eingabe, die kein Befehl ist: der Code {334} nach dem Befehl {AUTH} eine einzelne Zeile einer Anmeldung, der Code {354} nach dem Befehl {DATA} eine ganze Nachricht.
Verwechselt ein Client die beiden, ist der Schaden verschieden: Eine Zeile einer Nachricht nach dem Code {334} lässt nur die Anmeldung scheitern, ein Passwort nach dem Code {354} aber wird Teil einer Nachricht.
Verlassen Sie sich nicht auf die gemeinsame erste Ziffer: Der SMTP-Client von Python lässt als Aufforderung nur den Code {334} gelten und nach dem Befehl {DATA} nur den Code {354}.
Beim Befehl {AUTH} betrifft der Code {432} nach seiner Definition ein einzelnes Konto, das zuerst eine Anmeldung mit einem anderen Verfahren braucht; der Code {421} hätte jedes Konto getroffen, weil der Server auf dieser Verbindung nichts mehr leistet.
Der Code {421} schickt den Client mit allem fort, was er noch nicht abgeliefert hat; der Code {450} stellt zurück, was ein einzelner Befehl verlangte, beim Befehl {RCPT TO} einen einzelnen Empfänger, und der Server nimmt den nächsten Befehl entgegen.
Nach einer Begrüßung mit dem Code {421} hält Exim als Client alle E-Mails für diesen Host bis zum nächsten Versuch zurück; nach dem Code {450} auf den Befehl {RCPT TO} nur E-Mails dieses Absenders an diesen Empfänger.
Als Server begrenzt Postfix Verbindungen mit dem Code {421} und Nachrichten oder Empfänger, die über diese zu schnell eintreffen, mit dem Code {450}.
Beim Befehl {EHLO} versucht es Postfix als Client nach dem Code {450} mit dem Befehl {HELO} und bricht nach dem Code {421} ab.
Dürfen manche Empfänger eines Clients durchkommen und andere nicht, kann nur der Code {450} sie auseinanderhalten; der Code {421} ist für einen Grund da, der sie alle aufhalten würde.
Ein Server, der den Code {451} sendet, konnte nicht leisten, was dieser eine Befehl brauchte, und wartet auf den nächsten; ein Server, der den Code {421} sendet, beendet die Sitzung, ob nun etwas fehlgeschlagen ist oder nicht.
Derselbe Fehler kann sich auf beide Arten zeigen: Übernimmt die Warteschlange eine Nachricht am Ende der Daten nicht, sendet Postfix den Code {451} und hält die Verbindung, während OpenSMTPD den Code {421} sendet und sie trennt.
Stoßen auf derselben Verbindung manche Nachrichten auf den Code {451}, während andere durchkommen, ist eine Abfrage oder ein Filter zu vermuten, den nur sie brauchen; der Code {421} trifft, was in diesem Moment gerade übertragen wird.
Wird der ausgefallene Teil für jede Nachricht gebraucht, erspart der Code {421} dem Client weitere Versuche, die scheitern müssen; wird er nur für manche Abfragen gebraucht, lässt der Code {451} alles Übrige durch.
Beide melden einen vorübergehenden Fehler, aber der Code {421} beendet die Sitzung mit allem, was in ihr noch offen ist, während die Sitzung nach dem Code {452} weitergeht.
Ein häufiger Fehler ist es, die Verbindung zu einem Client zu trennen, der bloß viele Empfänger nennt: Er kommt wieder und stößt erneut an dasselbe Limit.
Trifft der Engpass jede Nachricht, etwa bei einem vollen Dateisystem, erspart der Code {421} als Begrüßung beiden Seiten eine nutzlose Sitzung.
Der Code {454} nimmt der Sitzung eine Funktion, die Anmeldung oder TLS, und der Client darf ohne sie weitermachen; der Code {421} nimmt ihm die Sitzung selbst, welche Funktion auch immer ausgefallen ist.
Nach dem Code {455} kann es helfen, beim Befehl {MAIL FROM} oder {RCPT TO} einen Parameter wegzulassen; nach dem Code {421} gibt es keine Sitzung mehr, in der sich der Befehl in irgendeiner Form wiederholen ließe.
Der Code {500} beantwortet eine einzelne Zeile, mit der der Server nichts anfangen konnte; der Code {421} kann das Ende einer langen Reihe solcher Zeilen sein oder mit dem Client gar nichts zu tun haben.
Die Ursache für den Code {501} steht in dem protokollierten Befehl und lässt sich aus ihm ablesen; beim Code {421} gibt der Befehl keinen Hinweis, denn auch richtig geschrieben hätte derselbe Befehl diesen Code erhalten.
Der Unterschied zeigt sich beim Befehl {EHLO}: Nach dem Code {502} stellt sich ein Client mit dem Befehl {HELO} vor und macht weiter; nach dem Code {421} muss er es bei einem anderen Host oder zu einer anderen Zeit versuchen.
Der Code {503} folgt aus dem, was zuvor in derselben Sitzung geschah; der Code {421} kann eine richtige Folge von Befehlen unterbrechen, aus einem Grund, der beim Server liegt, etwa weil er heruntergefahren wird.
Eine Anmeldung, die mit dem Code {504} scheitert, kann mit einem anderen Verfahren aus der Liste sofort Erfolg haben; beim Code {421} wurde kein Verfahren beurteilt, und auf dieser Verbindung lässt sich keines mehr versuchen.
Der Code {421} kommt von einem Mailserver, der den Client im Moment nicht bedienen kann; der Code {521} kommt nach seiner Definition von einem Host, der keinen Maildienst hat und keinen haben will.
In einer Zugriffstabelle oder einer Sperrlistenregel von Postfix veranlasst der Code {421} den Server ebenso wie der Code {521}, die Verbindung zu trennen; das Handbuch warnt, dass ein echter Mailserver nach dem Code {421} wiederkommen kann, bis seine Nachricht abläuft.
Hat ein Host tagelang bei jedem Versuch den Code {421} gesendet, fragen Sie seinen Postmaster, ob er überhaupt E-Mails annimmt, denn vielleicht sollte der Host den Code {521} senden.
Ein Host, der wieder E-Mails annehmen soll, darf den Code {521} nicht senden, auch nicht während einer Wartung: Was Absender beim Code {421} in ihren Warteschlangen behalten hätten, geben sie dann sofort zurück.
Der Code {530} verlangt einen Schritt, den der Client in derselben Sitzung tun kann, {STARTTLS} oder {AUTH}; der Code {421} lässt keinen Schritt mehr zu, ob sich der Client nun angemeldet hat oder nicht.
Beim Code {534} geht es um einen Benutzer und ein Verfahren, und die Liste nach dem Befehl {EHLO} enthält ein besseres; wer auf den Befehl {AUTH} mit dem Code {421} antwortet, hat nichts mit einer Richtlinie für Anmeldungen verglichen.
Jeder Code {535} weist bestimmte Zugangsdaten ab; ein Code {421} nach mehreren davon unterbindet weitere Versuche, und ein Code {421} ohne sie sagt nichts über das Passwort.
Für eine Adressliste ist der Unterschied entscheidend: Beim Befehl {RCPT TO} kann der Code {550} melden, dass das Postfach nicht existiert, während der Code {421} an derselben Stelle nichts darüber aussagt.
Nach dem Code {551} kann die Nachricht den Empfänger nur unter einer anderen Adresse erreichen, die der Text nennen sollte; nach dem Code {421} kann sie dieselbe Adresse erreichen, sobald der Server den Betrieb wieder aufnimmt.
Beim Code {421} geht es um den Server und seine Verbindung, ganz gleich, welche Nachricht ansteht; beim Code {552} geht es um diese Nachricht oder dieses Postfach, ganz gleich, in welchem Zustand der Server ist.
Brechen große Nachrichten mit dem Code {421} ab, ist eher ein Zeitlimit bei der Übertragung zu vermuten als ein Größenlimit: Ein Größenlimit meldet der Server mit dem Code {552}, und die Sitzung geht weiter.
Zitiert eine Unzustellbarkeitsnachricht den Code {421}, so sind die Zustellversuche ausgeschöpft; was der Server beanstandet hat, steht im Text der früheren Versuche.
Eine zu große Nachricht rechtfertigt nie den Code {421}: Der Client würde sie bei jedem neuen Versuch wieder in voller Länge anbieten.
Stößt der dritte Befehl {RCPT TO} auf den Code {553}, bleiben die ersten beiden Empfänger in der Transaktion; stößt er auf den Code {421}, sind alle drei daraus entfernt, obwohl kein Name beanstandet wurde.
Als Begrüßung bittet der Code {421} den Client, später wiederzukommen, weil der Server ihn im Moment nicht bedient; der Code {554} sagt, dass es hier für diesen Client keinen Dienst gibt.
Trifft der Code {421} nur Ihre Hosts, zu jeder Stunde und tagelang, ist er wahrscheinlich eine Sperre: Verbinden Sie sich zum Vergleich aus einem anderen Netz und suchen Sie, wenn das gelingt, die Ursache so, wie Sie es nach dem Code {554} tun würden.
Bei Postfix wählt ein Milter beim Verbindungsaufbau zwischen den beiden: Aus einer dauerhaften Abweisung wird der Code {554}, sein Code {421} bleibt der Code {421}, und nach jeder anderen vorübergehenden Antwort wird der Client zuerst mit dem Code {220} begrüßt.
Für einen Client, den Sie auch später nicht bedienen wollen, senden Sie den Code {554}: Nach dem Code {421} erfährt sein Absender von der Sperre erst, wenn der letzte Versuch gescheitert ist.
Zu suchen ist an zwei verschiedenen Stellen: beim Code {555} in den Parametern hinter der Adresse und den Erweiterungen, die der Server anbietet, beim Code {421} im Zustand des Servers und in der Zahl der Verbindungen zu ihm.
Ein Server, der den Code {421} sendet, spricht von sich selbst; einer, der den Code {556} sendet, spricht von jemand anderem, nämlich von der Domain des Empfängers, deren DNS-Eintrag alle E-Mails ablehnt.
Beim Code {432} liegt die Ursache im sendenden Konto, in den Daten für seine Anmeldung oder in der Zahl seiner Verbindungen; beim Code {450} liegt sie bei einem Empfänger oder in einer Regel der Empfängerseite.
Hinter dem Code {451} steht etwas, das auf dem Server ausgefallen ist; hinter dem Code {432} funktionieren alle Teile: Beim Befehl {AUTH} fehlen einem einzelnen Konto die Daten für das gewählte Verfahren, und nach den Daten greift ein Limit von Exchange Online.
Der Code {452} zählt, was die Nachricht braucht, Speicherplatz oder Plätze für Empfänger; der Code {432} zählt nichts an der Nachricht, und in seiner zweiten Verwendung, bei Exchange Online, zählt er Verbindungen.
Beim Befehl {AUTH} erledigt sich der Code {454} von selbst, wenn sich der Server erholt hat; beim Code {432} hilft Warten nicht, weil sich der Benutzer zuerst einmal mit einem anderen Verfahren anmelden muss.
RFC 4954 verbindet {4.7.12} nur mit dem Code {432}, während {4.7.0}, das meist hinter dem Code {454} steht, nicht mehr sagt, als dass es um Sicherheit geht.
Beide können auch einen Client bremsen, der zu viel sendet: Exchange Online verwendet den Code {432} nach den Daten, Gmail den Code {454} beim Befehl {AUTH}; dann helfen weniger Verbindungen oder Anmeldungen.
Scheitert die Abfrage des Kontos, senden Sie den Code {454}; gelingt sie und findet keine Daten für dieses Verfahren, senden Sie den Code {432}.
Ein Server, der den Befehl {AUTH} mit dem Code {432} beantwortet, hat den Dialog gelesen und den Benutzer gefunden; beim Code {500} kennt er den Befehl nicht oder konnte eine so lange Zeile nicht aufnehmen.
Beim Befehl {AUTH} kommt der Code {501}, wenn sich die Antwort des Clients nicht dekodieren lässt oder der Client abgebrochen hat; um den Code {432} zu senden, muss der Server verstanden haben, wer sich anmeldet.
Der Code {502} beim Befehl {AUTH} bedeutet, dass es hier für kein Konto eine Anmeldung gibt; der Code {432} bedeutet, dass es eine gibt, auf die dieses Konto noch nicht vorbereitet ist.
Beim Code {503} ist der Zeitpunkt falsch, zum Beispiel weil der Client schon angemeldet ist; beim Code {432} ist das Konto nicht vorbereitet, und kein anderer Zeitpunkt in der Sitzung würde daran etwas ändern.
Ein zweites Konto macht den Unterschied sichtbar: Das Verfahren, das den Code {504} erhält, wird auf dieser Verbindung allen verweigert; das Verfahren, das den Code {432} erhält, funktioniert bei Konten, die darauf vorbereitet sind.
Der Code {521} steht für einen Host, bei dem niemand E-Mails abgeben kann; der Code {432} beweist das Gegenteil, nämlich einen Server, der seine Benutzer senden lässt und den eben angegebenen Benutzernamen kennt.
Der Code {530} bedeutet, dass keine Anmeldung gilt; der Code {432} bedeutet, dass eine Anmeldung versucht wurde und dass das Konto erst durch eine Anmeldung mit einem anderen Verfahren vorbereitet werden muss.
Die beiden schicken den Benutzer in entgegengesetzte Richtungen: Nach dem Code {432} ist eine einmalige Anmeldung mit einem einfacheren Verfahren gefragt, nach dem Code {534} wird nur ein stärkeres Verfahren angenommen.
Der Code {535} weist die versuchte Anmeldung ab; der Code {432} verlangt zuerst eine andere Art der Anmeldung, und das Passwort, das der Benutzer hat, kann durchaus richtig sein.
Die Probe ist das Verfahren {PLAIN} unter TLS: Mit dem richtigen Passwort gelingt diese Anmeldung nach dem Code {432}, während ein falsches Passwort auch dort den Code {535} erhält.
Ein Code {432}, der erst nach den Daten kommt, hat mit der Anmeldung nichts zu tun, denn wer auf diesem Server bis zum Befehl {DATA} gekommen ist, ist angemeldet.
Kann Ihre Software fehlende Daten für das Verfahren nicht von einem unbekannten Benutzer unterscheiden, senden Sie den Code {535}: Ein falscher Code {432} schickt den Benutzer vergeblich von einem Verfahren zum anderen.
Nach den Daten ist der Code {550} ein Urteil über die Nachricht oder ihren Absender; der Code {432} kommt dort von Exchange Online, das nur die offenen Verbindungen eines einzelnen Postfachs zählt.
Der Code {552} misst die Nachricht oder das Postfach, das sie empfangen soll; der Code {432} würde auch eine leere Nachricht treffen, denn er hängt vom sendenden Konto ab.
Beim Befehl {AUTH} bedeutet der Code {554}, dass das TLS dieser Verbindung für jeden Befehl zu schwach ist; der Code {432} beanstandet die Verbindung nicht und verlangt von einem einzelnen Konto zuerst eine andere Anmeldung.
Der Code {450} ist Absicht: Ein Postfach oder eine Regel lässt diese E-Mail warten. Der Code {451} ist ein Missgeschick: Etwas, das der Server für seine Arbeit braucht, ist ausgefallen.
Software verwischt die Grenze: Eine Regel, die E-Mails zurückstellt, führt bei Postfix zum Code {450} und bei Exim zum Code {451}, sodass der Code {451} allein keine Störung beweist.
{4.3.0} und {4.3.5} hinter dem Code {451} sprechen vom System der Empfängerseite selbst; {4.7.1} kommt bei beiden Codes vor und klärt nichts.
Nach den Daten gehört zu einer von Ihnen gesetzten Regel der Code {450}: RFC 5321 nennt dort die Richtlinie als seinen Grund, und ein Postmaster, der den Code {451} liest, sucht stattdessen nach einem Defekt.
Beim Code {450} lässt ein Postfach oder eine Regel die E-Mail warten; beim Code {452} fehlt nur Platz: auf dem Datenträger, im Postfach oder in der Transaktion für einen weiteren Empfänger.
Zu viele Empfänger können bei Postfix beides bedeuten: Der Code {452} mit {4.5.3} zählt die Empfänger einer einzelnen Transaktion, der Code {450} mit {4.7.1} die eines einzelnen Clients innerhalb eines Zeitraums.
Bei einem Postfach unterscheidet der erweiterte Code die beiden: {4.2.2} gehört zum Code {452} und ist ein volles Postfach, {4.2.1} gehört zum Code {450} und ist eines, das im Moment geschlossen ist.
Senden Sie den Code {452} für Empfänger jenseits Ihres Limits nur, wenn sofort eine neue Transaktion für die übrigen folgen darf; bei einem Limit je Stunde senden Sie den Code {450}, weil die nächste Transaktion an dasselbe Limit stieße.
Beim Befehl {RCPT TO} steht der Code {450} für ein Postfach oder eine Regel, die den Client warten lässt, und der Code {454} für die Weitergabe, die Postfix verweigert; bei den Befehlen {AUTH} und {STARTTLS} ist der Code {454} der übliche.
Gegen Greylisting mit dem Code {450} hilft ein erneuter Versuch; gegen eine mit dem Code {454} verweigerte Weitergabe hilft keiner, bis jemand eine Konfiguration ändert.
Stellt ein Filter einen Client beim Befehl {AUTH} zurück, senden Postfix und Sendmail den Code {454} mit {4.3.0}, welchen vorübergehenden Code der Filter auch gewählt hat; am Anmeldedienst liegt es dann nicht.
Wenn Sie einen Client bremsen, der sich zu oft anmeldet, behalten Sie den Code {454} echten Störungen vor: Mailprogramme melden beim Code {454} einen Fehler des Servers.
Beim Befehl {MAIL FROM} kann es beim Code {455} um eine Frist im Parameter {BY} gehen, die der Server im Moment nicht einhalten kann; beim Code {450} geht es dort um den Client, die Domain des Absenders oder eine Rate, wie auch immer die Parameter lauten.
Beim Code {500} konnte der Server mit der Zeile nichts anfangen, es wurde also weder ein Empfänger noch eine Regel betrachtet; der Code {450} hat nach seiner Definition eines von beiden zum Grund.
Der Code {501} betrifft, wie die Zeile geschrieben ist, der Code {450}, was sie sagt: Eine unlesbare Adresse oder ein unlesbarer Hostname erhält den ersten, eine lesbare Angabe, die eine Regel zurückstellt, den zweiten.
Jeder Client, der dem Server diesen Befehl sendet, erhält den Code {502}, welche E-Mails er auch bringt; der Code {450} geht an einen einzelnen Client oder eine einzelne E-Mail, während andere mit demselben Befehl durchkommen.
„Später“ hat zwei Bedeutungen: Der Code {450} meint später in der Zeit, in einer neuen Sitzung; der Code {503} meint später in dieser Sitzung, nach dem Schritt, der noch fehlt.
Wo Postfix Hostnamen und Domains prüft, bedeutet der Code {504}, dass der Name unvollständig ist, und der Code {450}, dass der Name vollständig ist, sich aber im DNS nicht finden lässt.
Beim Code {450} hat der Client einen funktionierenden Mailserver erreicht, der diese Nachricht später annehmen kann; beim Code {521} nach dessen Definition einen Host, auf dem kein wirklicher Mailserver läuft.
Auf einem Einlieferungsserver kommt der Code {530} vor jedem Blick auf die E-Mail, weil eine Anmeldung oder die Verschlüsselung fehlt; der Code {450} kann auch einen bekannten Benutzer treffen, nachdem der Server die E-Mail angesehen hat.
Auf den Befehl {AUTH} sendet Postfix den Code {450}, wenn sich der Client zu oft anmeldet, welches Verfahren er auch gewählt hat; der Code {534} beanstandet genau diese Wahl.
Als Antwort auf den Befehl {AUTH} ist der Code {535} das Ergebnis der Anmeldung; der Code {450}, bekannt von der Ratenbegrenzung von Postfix, hält den Versuch auf, bevor Zugangsdaten geprüft werden.
Der Standard erklärt beide mit einem nicht verfügbaren Postfach oder einer Richtlinie: Der Code {450} überlässt die Entscheidung über diese E-Mail einem späteren Versuch, der Code {550} ist die Entscheidung.
Postfix mit Adressprüfung sendet den Code {450} selbst für einen Empfänger, den seine Probenachricht als unzustellbar erwiesen hat, sofern nicht der Administrator den Code auf {550} geändert hat.
Solange {soft_bounce} eingeschaltet ist, sendet Postfix den Code {450} mit {4.1.1}, wo es sonst den Code {550} mit {5.1.1} senden würde.
Eine Unzustellbarkeitsnachricht, die den Code {450} zitiert, besagt, dass die Zustellversuche ausgeschöpft sind, und nicht, dass die Adresse falsch ist.
Wägen Sie die beiden Irrtümer ab: Ein irrtümlicher Code {550} kostet die Nachricht und kann eine gültige Adresse aus Verteilern löschen; ein irrtümlicher Code {450} lässt den Absender tagelang auf eine schlechte Nachricht warten.
Der Code {551} zeigt, dass dieser Server die Adresse nicht bedient, und sein Text kann eine andere nennen; der Code {450} zeigt, sofern er wirklich das Postfach betrifft, dass es auf diesem Server noch besteht.
Der Code {552} misst die Nachricht oder das Postfach und findet ein Limit überschritten; beim Code {450} wurde nichts dergleichen gemessen, einer kleineren Nachricht ergeht es also nicht besser.
Der Code {553} lehnt den Namen in der Adresse ab, und eine andere Schreibweise oder eine andere Absenderadresse kann helfen; der Code {450} lässt den Namen als solchen gelten und die E-Mail warten.
Ein Server, der den Code {450} sendet, wartet auf etwas, etwa auf einen erneuten Versuch oder einen berichtigten DNS-Eintrag; ein Server, der den Code {554} sendet, hat den Client oder die Nachricht abgewiesen und wartet auf nichts.
Beide können in einer Sitzung stehen: Erhielt der Befehl {RCPT TO} für jeden Empfänger den Code {450}, erhält der Befehl {DATA} oft den Code {554} mit {5.5.1}, der nur besagt, dass kein Empfänger übrig ist.
In diesem Fall zählt der Code {450}, und die Nachricht bleibt in der Warteschlange; ein Client, der sich nach der letzten Antwort richtet, schickt sie fälschlich als unzustellbar zurück.
In Zugriffstabellen behandelt Postfix die beiden als Paar: {REJECT} führt zum Code {554}, und die Aktionen, die zurückstellen, führen zum Code {450}.
Bei einem Client auf einer Sperrliste erfährt dessen Administrator es durch den Code {554} binnen Minuten; der Code {450} passt nur für einen Eintrag, der erlischt, bevor die Warteschlange des Clients aufgibt.
Der Code {555} weist eine Option ab, die der Client an die Adresse angehängt hat, zum Beispiel {SMTPUTF8}; der Code {450} stellt die E-Mail selbst zurück und kaum je wegen einer Option.
Der Code {556} beruht auf einer Tatsache, die jeder im DNS nachschlagen kann, einem Null-MX der Empfängerdomain; der Code {450} beruht meist auf einer Regel oder einem Postfach, die Außenstehende nicht sehen können.
Beim Code {451} ist auf dem Server etwas gestört; beim Code {452} ist der Server in Ordnung, und nur der Platz oder die Zahl der Empfänger hat ein Limit erreicht.
Ein voller Datenträger zeigt sich auf beide Arten: Exim und Postfix senden den Code {452}, wenn sie den Platzmangel beim Befehl {MAIL FROM} bemerken, und den Code {451}, wenn seinetwegen das Schreiben der Nachricht scheitert.
Für den Postmaster der Empfängerseite ist der Code {451} nach den Daten daher ein Grund, auch den freien Platz zu prüfen.
Senden Sie den Code {452}, wenn Sie wissen, dass es am Platz fehlt, denn dann kann eine kleinere Nachricht oder eine kleinere Zahl von Empfängern Erfolg haben; ist das Schreiben aus unbekanntem Grund gescheitert, behauptet der Code {451} weniger.
Beide räumen einen Fehler des Servers ein, aber an verschiedenen Stellen: der Code {454} dort, wo die Anmeldung oder TLS eingerichtet wird, der Code {451} dort, wo ein Absender, ein Empfänger oder eine Nachricht verarbeitet wird.
Beide melden einen Fehler auf dem Server: Hinter dem Code {455} ist nur der Teil ausgefallen, der einen bestimmten Parameter bedient, hinter dem Code {451} ein Teil, den auch einfache E-Mails brauchen, etwa ein Filter oder die Warteschlange.
Eine Firewall, die einen Befehl überschreibt, kann einen gesunden Server dazu bringen, den Code {500} zu senden; der Code {451} kommt von einem Server, der den Befehl verstanden hat und dann gescheitert ist, an einer Abfrage, einem Datenträger oder einem Filter.
Die Zeiten in einem Protokoll helfen: Der Code {501} kommt sofort, da der Server nur das Argument gelesen hat, während der Code {451} oft auf eine Pause folgt, in der eine Abfrage oder ein Filter nicht geantwortet hat.
Bei den Befehlen {MAIL FROM} und {RCPT TO}, die jeder Mailserver braucht, ist der Code {451} häufig und der Code {502} selten.
Bei den Befehlen {VRFY} und {ETRN} bedeutet der Code {502}, dass der Dienst nicht angeboten wird, und der Code {451}, dass er bei dieser Anfrage versagt hat.
In einer Sitzung mit Pipelining folgt auf den Code {451} beim Befehl {MAIL FROM} oft der Code {503} bei jedem Befehl {RCPT TO}: Der Code {451} ist dann die Ursache, ein Fehler des Servers, und der Code {503} nur seine Folge.
Der Code {504} lehnt die Variante ab, um die der Client gebeten hat, und ein einfacherer Befehl kann durchkommen; der Code {451} sagt nichts gegen die Anforderung, denn der Server ist bei ihrer Bearbeitung gescheitert.
Als Begrüßung lässt der Code {451} offen, ob dieser Client E-Mails senden darf, weil der Server das jetzt nicht prüfen kann; der Code {521} sagt, dass niemand es darf, weil der Host keine annimmt.
Was fehlt, unterscheidet sie: Beim Code {451} fehlt dem Server etwas, zum Beispiel die Antwort einer Datenbank; beim Code {530} fehlt der Sitzung des Clients eine Anmeldung oder TLS.
Beide können dieselbe Prüfung beenden, die eines Empfängers oder die der Absenderdomain: Der Code {451} bedeutet, dass die Prüfung kein Ergebnis hatte, der Code {550}, dass das Ergebnis gegen die E-Mail spricht.
SPF ist der Musterfall: Ein DNS-Fehler während der Prüfung verlangt den Code {451}, ein Eintrag, der sich nicht auswerten lässt, den Code {550}, und die erweiterten Codes {4.7.24} und {5.7.24} unterscheiden sich nur in der ersten Ziffer.
Der teure Fehler ist ein Benutzerverzeichnis, das ausfällt und als leer gelesen wird: Der Server sendet dann für jede Adresse den Code {550}, und Absender löschen gültige Adressen.
Bei Exim sind die beiden die Voreinstellungen seiner Zugriffsregeln, der Code {451} für das Zurückstellen und der Code {550} für das Verweigern; jeder von ihnen kann also auch bloß eine Richtlinie ausdrücken.
Lassen Sie entscheiden, wie die Abfrage geendet hat: Eine Antwort ohne Treffer erlaubt den Code {550}; ein Fehler oder ein abgelaufenes Zeitlimit verlangt den Code {451}.
Um den Code {551} zu senden, muss der Server den Empfänger nachgeschlagen und festgestellt haben, dass die E-Mails anderswohin gehören; beim Code {451} auf den Befehl {RCPT TO} kann gerade diese Abfrage gescheitert sein.
Erhält das Ende der Daten den Code {552}, hat der Server eine Größe mit einem Limit verglichen; erhält es den Code {451}, ist der Server beim Speichern oder Prüfen der Nachricht gescheitert, wie groß sie auch ist.
Der Code {553} ist ein Urteil über einen Namen im Befehl {MAIL FROM} oder {RCPT TO}; der Code {451} nach demselben Befehl bedeutet, dass kein Urteil möglich war, zum Beispiel weil kein Nameserver geantwortet hat.
Der Code {451} sagt, dass der Server seine Arbeit an der Nachricht nicht abschließen konnte, der Code {554}, dass er sie abgeschlossen hat und die Nachricht abweist oder dass er gar nicht erst damit beginnt.
Beide sind allgemeine Codes, es entscheidet also der Antworttext: Ein Filter, eine Warteschlangendatei oder eine Abfrage, die versagt hat, passt zum Code {451}; eine Regel, eine Sperrliste oder ein Urteil über den Inhalt passt zum Code {554}.
Erhält dieselbe Nachricht bei jedem Versuch den Code {451}, während andere E-Mails denselben Server passieren, liegt es an etwas in dieser Nachricht, und Warten hilft nicht mehr als nach dem Code {554}.
Solange sich ein Fehler auf Ihrer Seite noch beheben lässt, bleiben Sie beim Code {451}, denn dann halten die Warteschlangen der Absender die E-Mails für Sie bereit; beim Code {554} gingen sie alle sofort zurück.
Ein Client, der mit dem Befehl {HELO} beginnt und keine Erweiterung nutzt, gibt zu einem Code {555} nach dem Standard keinen Anlass; der Code {451} kann ihn treffen wie jeden anderen Client, weil eine Abfrage, ein Filter oder ein Datenträger versagt hat.
Beim Code {556} hat das DNS geantwortet, dass die Domain des Empfängers keine E-Mails annimmt; der Code {451} kann von derselben Abfrage kommen, wenn keine Antwort eintrifft.
Ein Empfänger, der mit dem Code {452} abgewiesen wird, wäre willkommen, wenn nicht ein Postfach, ein Datenträger oder die Transaktion voll wäre; einer, den Postfix mit dem Code {454} abweist, gehört zu einer Domain, an die dieser Client nichts weitergeben lassen darf.
Beide können mit der Zeit vergehen, aber der Code {455} betrifft eine Option hinter der Adresse, zum Beispiel {BY}, und der Code {452} den Speicherplatz oder die Zahl der Empfänger, mit Optionen oder ohne.
Beide können bedeuten, dass etwas mehr ist, als der Server aufnimmt: beim Code {500} die Zeichen einer einzelnen Befehlszeile, beim Code {452} die Größe der Nachricht oder die Liste der Empfänger.
Gehört {SIZE} zum Befehl, bedeutet der Code {501}, dass sich die Zahl nicht lesen lässt, und der Code {452}, dass die Zahl in Ordnung ist, der Server aber vorerst nicht so viel speichern kann.
Der Code {452} kann sich durch frei gewordenen Platz auf dem Server oder mit der nächsten Transaktion erledigen; gegen den Code {502} hilft beides nicht, denn jemand muss eine Funktion installieren oder einschalten, oder der Client verzichtet auf den Befehl oder wendet sich an einen anderen Host.
Der Code {452} beim Befehl {RCPT TO} bittet den Client, diesen Empfänger später zu bringen; erhält dann der Befehl {DATA} den Code {503}, meint der Betreiber damit vielleicht, dass eine Nachricht mit so vielen Empfängern überhaupt nicht erwünscht ist.
Beim Befehl {RCPT TO} weist der Code {504} ab, wie die Anforderung gestellt ist, zum Beispiel mit einer Domain ohne Punkt, während der Code {452} auch eine einwandfreie Adresse träfe, weil ein Postfach, ein Datenträger oder die Transaktion voll ist.
Ein Server, der den Code {452} sendet, speichert E-Mails und hat seinen Speicher oder eine Transaktion gefüllt; ein Host, der den Code {521} im Sinne des Standards sendet, hat keinen Speicher für E-Mails, der voll sein könnte.
Beim Befehl {MAIL FROM} verlangt der Code {530} eine Anmeldung oder eine verschlüsselte Verbindung; der Code {452} verlangt vom Client nichts und ergibt sich aus einem Blick auf den freien Platz und die angegebene Größe.
Der Code {452} bedeutet, dass die E-Mail zugestellt würde, wenn Platz wäre; der Code {550} bedeutet, dass das Postfach nicht existiert oder eine Regel die E-Mail verbietet, und mehr Platz würde nichts ändern.
Für die Bereinigung einer Adressliste sind die beiden Gegensätze: Der Code {452} mit {4.2.2} zeigt, dass jemand dieses Postfach hat, der Code {550} mit {5.1.1}, dass niemand es hat.
Ein verlassenes Postfach kann wochenlang den Code {452} liefern und danach den Code {550}; ein Code {452}, der nicht endet, ist daher ein Grund, den Inhaber nach einer anderen Adresse zu fragen.
Ein Limit für Empfänger, das in Ihrer Software liegt, verlangt in jedem Fall den Code {452}; nur ein Limit, das Sie als Ihre Richtlinie festgelegt haben, darf zu einer endgültigen Abweisung führen, etwa mit dem Code {550}.
Wer den Code {551} sendet, bewahrt für diesen Empfänger keine E-Mails auf und kann sagen, wer es tut; wer den Code {452} sendet, würde sie aufbewahren oder weitergeben, kann aber zurzeit keine mehr annehmen.
Beide besagen, dass kein Platz ist, und die erste Ziffer sagt, für wie lange: Der Code {452} meldet einen Engpass, der vorübergeht, der Code {552} ein Limit, das bestehen bleibt.
Bei einem vollen Postfach senden Server mal den Code {452} mit {4.2.2}, mal den Code {552} mit {5.2.2}.
RFC 3463 nennt ein volles Postfach einen vorübergehenden Zustand, während das IANA-Register diese Ursache nur beim Code {552} aufführt.
Bei einem vollen Postfach ist der Code {452} rücksichtsvoller, wenn der Inhaber regelmäßig seine E-Mails liest, und der Code {552} ehrlicher, wenn es seit Monaten niemand geöffnet hat.
Der Code {553} betrifft, wie ein Postfach heißt oder wer diesen Namen verwenden darf, der Code {452}, wie voll es ist oder wie voll der Server oder die Transaktion ist.
Der Code {452} nennt als Ursache den Platzmangel des Servers selbst; der Code {554} lastet es dem Client oder der Nachricht an oder lässt die Ursache offen, und ein Server mit freiem Platz sendet ihn genauso.
Hat jeder Befehl {RCPT TO} den Code {452} erhalten, ist der Code {554}, der beim Befehl {DATA} folgen kann, nur die Folge: Die Empfänger bleiben in der Warteschlange.
Nach den Daten unterscheidet der erweiterte Code einen vollen Datenträger von einer Nachricht über dem Größenlimit: {4.3.1} kommt mit dem Code {452}, {5.3.4} mit dem Code {554} oder {552}.
Läuft Ihr Datenträger voll, während eine Nachricht eintrifft, lassen Sie keine allgemeine Fehlerbehandlung mit dem Code {554} antworten: Fremde E-Mails gingen als unzustellbar zurück wegen eines Fehlers, den Sie binnen einer Stunde beheben können.
Ein Client, der {SIZE} weglässt, kommt auf einem Server, der das nicht kennt, womöglich am Code {555} vorbei; gegen den Code {452} hilft dasselbe Weglassen nicht, denn der fehlende Platz fehlt weiterhin.
Der Code {452} beschreibt den Speicher oder die Limits des Servers, der antwortet, und der Code {556} die DNS-Einträge einer anderen Domain, die dieser Server gelesen hat, bevor irgendein Platz gebraucht wurde.
Ein neuer Server, der nicht fertig eingerichtet ist, kann beim Befehl {RCPT TO} beide senden: den Code {455}, wenn die Komponente hinter einer angebotenen Erweiterung nicht läuft, den Code {454}, wenn die Domain des Empfängers noch nicht eingetragen ist.
Versucht ein Client den Befehl {STARTTLS} oder {AUTH}, bedeutet der Code {500}, dass der Befehl diesem Server fremd ist, und der Code {454}, dass der Server die Funktion hat und sie nicht ausführen kann.
Bei den Befehlen {STARTTLS} und {AUTH} beanstandet der Code {501}, was der Client geschrieben hat, und der Code {454} beanstandet nichts auf der Seite des Clients.
Ein Port, der von vornherein ohne TLS oder Anmeldung gedacht ist, beantwortet den Befehl {STARTTLS} oder {AUTH} mit dem Code {502}; der Code {454} gehört zu einem Port, der beides haben soll und dem es eine Zeit lang fehlt.
Der Code {503} auf den Befehl {AUTH} oder {STARTTLS} ist eine Frage der Reihenfolge, etwa wenn derselbe Schritt zweimal getan wird; der Code {454} meldet, dass der Schritt an der richtigen Stelle kam und trotzdem misslang.
Beim Befehl {AUTH} führt allein der Name des Verfahrens zum Code {504}, und ein anderes Verfahren kann sofort funktionieren; der Code {454} betrifft jedes Verfahren, das auf den ausgefallenen Dienst angewiesen ist.
Der Code {521} bestreitet, dass der Host irgendeinen Maildienst hat; der Code {454} kommt von einem funktionierenden Mailserver, bei dem eine einzelne Funktion ausgefallen ist oder nicht gewährt wird.
Der Code {530} verlangt vom Client eine Anmeldung oder TLS; der Code {454} sagt, dass genau diese Anmeldung oder dieses TLS im Moment durch einen Fehler des Servers misslingt.
Verlangt ein Server mit dem Code {530} TLS und beantwortet den Befehl {STARTTLS} mit dem Code {454}, kommt kein Client weiter, bis das TLS des Servers repariert ist; melden Sie von den beiden Antworten den Code {454}.
Ein Client, der nach dem Code {454} weitermacht, kann aus einer Verzögerung eine Unzustellbarkeitsnachricht machen, denn der Code {530}, der beim Befehl {MAIL FROM} folgt, ist dauerhaft.
Einem Client ohne Anmeldung, der etwas weitergeben lassen will, antworten andere Server beim Befehl {RCPT TO} mit dem Code {530}, wo Postfix womöglich den Code {454} sendet; die Abhilfe ist dieselbe.
Melden Sie die Störung in der Antwort auf den Befehl {AUTH} oder {STARTTLS} und lassen Sie die Forderung bestehen: Beim Befehl {MAIL FROM} bleibt der Code {530} richtig, selbst während Ihr Anmeldedienst ausgefallen ist.
Beim Code {534} kannte der Server die Regel für den Benutzer und wandte sie auf das Verfahren an; beim Code {454} konnte er die Prüfung nicht abschließen, es gibt also noch keinen Grund, das Verfahren zu wechseln.
Nach dem Code {454} weiß noch niemand, ob das Passwort richtig ist, weil der Server es nicht prüfen konnte; mit dem Code {535} sagt der Server, dass die Anmeldung damit nicht gelingt.
Mit Dovecot im Hintergrund sendet Postfix den Code {454} nur, wenn es den Prozess von Dovecot verliert oder nicht erreicht, und den Code {535} für jeden Fehlschlag, den Dovecot meldet, selbst wenn dessen Datenbank versagt hat.
Sendmail sendet den Code {535} mit {5.7.0} für jeden Dialog, der scheitert, was auch immer die Bibliothek dahinter meldet; der Code {454} beim Befehl {AUTH} hat dort andere Ursachen.
Senden Sie im Zweifel den Code {454}: Ein falscher Code {535} lässt Mailprogramme ihre Benutzer nach einem neuen Passwort fragen, und manche Benutzer ersetzen dann das richtige durch ein falsches.
Der Code {454}, den Postfix auf den Befehl {RCPT TO} sendet, hat meist eine einzige Ursache, eine nicht gewährte Weitergabe; der Code {550} von anderen Servern kann dasselbe bedeuten, steht aber häufiger für ein unbekanntes Postfach oder eine Richtlinie.
Wer den Code {551} sendet, kennt den Empfänger und kann sagen, wohin die E-Mails gehören; wer beim Befehl {RCPT TO} den Code {454} sendet, weiß nur, dass die Domain nicht seine eigene ist und der Client nichts weitergeben lassen darf.
Der Code {552} mit {5.2.2} zeigt, dass das Postfach auf diesem Server existiert; der Code {454} auf den Befehl {RCPT TO} zeigt nur, dass Postfix für diesen Client nicht an die Domain weitergibt, ob das Postfach nun existiert oder nicht.
Beim Befehl {RCPT TO} beanstandet der Code {553} die Adresse so, wie sie geschrieben ist; der Code {454} findet dort die Adresse wohlgeformt und beanstandet, dass dieser Client E-Mails für eine fremde Domain bringt.
Beim Befehl {RCPT TO} verweigert Postfix die Weitergabe mit beiden, endgültig mit dem Code {554}, vorläufig mit dem Code {454}; sonst bedeutet der Code {454}, dass eine Anmeldung oder TLS misslingt, der Code {554}, dass eine Nachricht oder Sitzung abgewiesen wird.
Bei verweigerter Weitergabe haben {4.7.1} und {5.7.1} dieselbe Ursache; sie unterscheiden sich nur in der Regel, die gegriffen hat, {defer_unauth_destination} oder {reject_unauth_destination}.
Bei TLS liegt der Handshake zwischen den beiden: Der Code {454} sagt davor, dass der Handshake nicht beginnen kann, der Code {554} danach, dass dessen Ergebnis nicht gut genug ist.
Verweigern Sie die Weitergabe nur so lange mit dem Code {454}, wie Ihre Liste der Domains neu ist und Lücken haben kann; danach sagt es der Code {554} dem Absender sofort.
Der Code {555} weist eine Option hinter der Adresse ab, auch beim Befehl {MAIL FROM}; der Code {454} beim Befehl {RCPT TO} weist die Weitergabe ab, mit Optionen oder ohne.
Der Code {556} wiederholt, was der Inhaber der Domain im DNS veröffentlicht hat; der Code {454} beim Befehl {RCPT TO} drückt aus, dass dieser Server selbst nicht weitergeben will, und von anderen nimmt die Domain vielleicht durchaus E-Mails an.
Beim Code {455} hat der Server die ganze Zeile gelesen und jeden Parameter verstanden; der Code {500} bricht früher ab, und eine lange Reihe von Parametern kann selbst die Ursache sein, wenn sie die Zeile zu lang macht.
Den Wert des Parameters anders zu schreiben kann den Code {501} beheben; auf den Code {455} ist das keine Antwort, denn er nimmt den Wert so hin, wie er geschrieben ist, und hängt vom Zustand des Servers ab.
Der Code {502} verschließt dem Client einen ganzen Befehl, der Code {455} eine Option der Befehle {MAIL FROM} oder {RCPT TO}, während diese beiden Befehle selbst für andere Nachrichten weiter funktionieren.
Der Code {503} findet die Befehle des Clients in der falschen Reihenfolge vor; der Code {455} findet die Reihenfolge richtig und den Server außerstande zu tun, was ein Parameter verlangt.
Bei OpenSMTPD kann auch der Code {503} einen Parameter betreffen, nämlich einen unbekannten.
An {CONNEG}, der Bitte um Umwandlung des Inhalts, zeigt sich die Grenze zwischen beiden: Ein Server ohne diese Erweiterung muss den Code {504} senden, und der Code {455} passt zu einem Server, der sie hat und die Bitte im Moment nicht erfüllen kann.
Ein Server muss sich mit seinen Erweiterungen vorgestellt haben, bevor der Code {455} einen Sinn ergibt; der Code {521} steht normalerweise an der Stelle der Begrüßung, bevor der Client eine Option anfordern konnte.
Der Code {530} beim Befehl {MAIL FROM} verlangt etwas von der Sitzung, eine Anmeldung oder TLS, und trifft daher jeden Absender gleichermaßen; der Code {455} hängt davon ab, was diese eine Nachricht anfordert.
Im abgewiesenen Befehl bezieht sich der Code {455} auf die Wörter hinter der schließenden spitzen Klammer; der Code {550} bezieht sich auf die Adresse innerhalb der Klammern, auf den Client oder auf eine Regel über sie.
Eine Adresse, die mit dem Code {551} kommt, ist für die Nachricht ein Ausweg; nach dem Code {455} ist mit einem anderen Postfach auf demselben Server nichts gewonnen, da der Befehl dafür denselben Parameter enthielte.
Auch eine mit {SIZE} angegebene Größe ist ein Parameter, aber sie wird mit dem Code {552} abgewiesen, weil die Erweiterung diesen Code nennt; der Code {455} bleibt für Parameter, deren Erweiterung für einen vorübergehenden Fehler keinen Code nennt oder den Code {455} selbst.
Wer handeln muss, ist verschieden: Der Code {553} ist Sache der Person, die die Adresse geschrieben oder eingestellt hat, der Code {455} Sache des Betreibers des Servers, dessen Erweiterung gestört ist.
Beim Code {455} weist allein schon die Nummer auf einen bestimmten Parameter des Befehls {MAIL FROM} oder {RCPT TO} hin; der Code {554} weist bei diesen Befehlen den Client, die Weitergabe oder eine Adresse ab, und nur sein Text sagt, was davon.
Beide weisen einen Parameter des Befehls {MAIL FROM} oder {RCPT TO} ab: Beim Code {455} hat der Server die Erweiterung und kann sie jetzt nicht nutzen, beim Code {555} fehlt ihm die Erweiterung, oder er gewährt das Verlangte nie.
Suchen Sie die Erweiterung in der Antwort auf den Befehl {EHLO} derselben Sitzung: Fehlt sie dort, verspricht der Code {455} etwas, das kein neuer Versuch bringen wird.
Für die Frist im Parameter {BY} nennt RFC 2852 beide Codes: den Code {455}, wenn nur der gegenwärtige Zustand des Servers ihr entgegensteht, den Code {555}, wenn dieser Server sie zu keiner Zeit annehmen könnte.
RFC 5321 ist beim Code {555}, den der Server senden wird, strenger als beim Code {455}, den er senden sollte und der jedem Code weicht, den die Erweiterung vorschreibt.
Fragen Sie sich, ob dieselbe Zeile morgen ohne neue Software und ohne geänderte Konfiguration durchkommen könnte: Wenn ja, senden Sie den Code {455}, sonst den Code {555}.
Über den Code {556} entscheidet die Domain in der Adresse, selbst wenn auf die Adresse nichts folgt; über den Code {455} entscheidet, was auf sie folgt, selbst wenn die Domain gern E-Mails annimmt.
Der Code {500} sagt, dass der Server das Befehlswort nicht erkannt hat, der Code {501}, dass er das Wort erkannt hat und mit dem, was dahinter steht, nichts anfangen kann.
RFC 5321 unterscheidet auch bei Überlänge so: Der Code {500} gilt für eine zu lange Zeile, der Code {501} für einen zu langen Adresspfad.
Ist das zweite Wort von {MAIL FROM} oder {RCPT TO} falsch geschrieben, senden Postfix und Sendmail den Code {501}; Exim und OpenSMTPD behandeln beide Wörter als einen Namen und senden den Code {500}.
{5.5.2} klärt nichts, denn RFC 3463 definiert ihn für unbekannte Befehle ebenso wie für falsche Syntax; {5.5.4} ist nur für das Argument definiert.
Hat das Wort einmal einen Befehl ausgewählt, kann nur noch die Länge der Zeile den Code {500} rechtfertigen; ein fehlendes oder überzähliges Argument erhält den Code {501}.
Ein Server, der den Code {502} sendet, weiß, was verlangt ist, und tut es nicht; ein Server, der den Code {500} sendet, erkennt nicht, was gemeint war.
Derselbe Befehl kann auf beide stoßen: Für Postfix ist {EXPN} ein Wort wie jedes unbekannte und erhält den Code {500}.
Gmail sendet den Code {502} mit {5.5.1} auch für unbekannte Wörter, sodass dort eine verirrte Zeile aus dem Text einer Nachricht wie eine fehlende Funktion aussieht.
Beim Befehl {VRFY} beurteilt RFC 5321 beide gleich: Ein Server, der ihn mit einem von ihnen beantwortet, entspricht dem Standard nicht vollständig.
Führen Sie eine Liste aller Wörter, die RFC 5321 und die Erweiterungen dazu definieren: Ein Wort aus der Liste ohne Funktion dahinter erhält den Code {502}, jedes andere Wort den Code {500}.
Die Zeile, die den Code {500} erhält, würde in jedem Moment der Sitzung scheitern; die Zeile, die den Code {503} erhält, ist in Ordnung und kommt zu früh, zu spät oder doppelt.
Bei einer Anmeldung an einem Port ohne Anmeldungen überschneiden sich die beiden: Ein Server ohne {AUTH} nennt das Wort unbekannt, während Postfix, Exim und Sendmail den Code {503} senden, weil sie es nicht angeboten haben.
In einem Protokoll ist der Code {503} auf den Befehl {DATA}, der unmittelbar vor einer Reihe mit dem Code {500} steht, die Antwort, der nachzugehen ist; die anderen zählen nur die Zeilen der Nachricht.
Schlagen Sie zuerst das Wort nach und prüfen Sie danach den Zustand, damit ein falsch geschriebener Befehl auch vor dem Befehl {EHLO} den Code {500} erhält.
Beim Code {500} sagt das erste Wort der Zeile dem Server nichts; beim Code {504} unterstützt er dieses Wort, und ihm fehlt nur, was dahinter gewählt ist.
Beim Befehl {AUTH} passt der Code {500} zu einem Port ohne jede Anmeldung und der Code {504} zu einem Port, der ein anderes Verfahren oder zuerst TLS verlangt.
Die Antwort auf den Befehl {EHLO} bestätigt das: Im ersten Fall erscheint {AUTH} nie, im zweiten nennt es andere Verfahren oder erscheint erst nach dem Befehl {STARTTLS}.
Senden Sie den Code {504} nur, wenn derselbe Befehl mit einem anderen Argument ausgeführt wird, denn ein Client liest darin die Einladung, neu zu wählen.
Sehen Sie sich die Begrüßung an: Ein Host, der den Code {521} wörtlich meint, hat schon dort abgewiesen; ein Server, der den Code {500} sendet, hat mit dem Code {220} begrüßt und lehnt eine einzelne Zeile ab.
Der Code {530} verschwindet, wenn sich der Client angemeldet oder TLS gestartet hat; der Code {500} bleibt, denn keiner der beiden Schritte macht dem Server ein unbekanntes Wort bekannt.
Nach dem Code {534} hilft ein anderes Verfahren; nach dem Code {500} auf den Befehl {AUTH} hilft es nur, wenn die Antwort des Clients zu lang war, denn ein unbekannter Befehl {AUTH} ist mit jedem Verfahren unbekannt.
Ein vertipptes Passwort führt zum Code {535} und nie zum Code {500}, mit dem der Server das Wort {AUTH} selbst abweist oder eine Antwort des Clients, die länger ist als sein Puffer.
Im Protokoll des Servers führt der Code {550} zu einer Regel, einem Filter oder einer Liste von Postfächern; der Code {500} führt zu nichts davon, nur zu einer Zeile, die sich nicht lesen ließ.
An derselben Zeile mit dem Befehl {RCPT TO} beanstandet der Code {500} die Form, meist die Länge oder Bytes außerhalb von ASCII, und der Code {551} den Empfänger, dessen E-Mails anderswohin gehören.
Beide können melden, dass etwas zu groß ist: der Code {500} eine einzelne Zeile, die nicht in den Puffer des Servers passt, der Code {552} die ganze Nachricht oder ein Postfach an seinem Limit.
Der Code {553} weist eine Adresse ab und der Code {500} eine ganze Zeile; bei einer Adresse mit Buchstaben außerhalb von ASCII hängt es davon ab, ob der Server solche Bytes in Befehlen überhaupt liest.
Der Code {554} kann einen Client begrüßen, der nichts gesendet hat, oder eine ganze Nachricht beantworten; der Code {500} beantwortet normalerweise eine einzelne Zeile, und nur diese Zeile ist zu untersuchen.
Der Code {500} bleibt am ersten Wort der Zeile hängen, der Code {555} an einem Parameter hinter der Adresse, nachdem der Befehl {MAIL FROM} oder {RCPT TO} erkannt ist.
Beide sprechen von etwas, das nicht erkannt wurde, und beide können mit {5.5.2} kommen, sodass nur der Text zeigt, ob ein Befehl oder eine Option gemeint ist.
Um es herauszufinden, senden Sie dieselbe Zeile ohne etwas hinter der schließenden spitzen Klammer: Scheitert sie immer noch, lag es nicht an einem Parameter, wie die Nummer auch lautet.
Parameter können die Zeile außerdem für einen Server zu lang machen, und das ergibt den Code {500}, obwohl jeder von ihnen unterstützt wird.
Werten Sie die Zeile von links aus und lassen Sie die Stelle entscheiden, an der Sie hängen bleiben: beim ersten Wort der Code {500}, hinter der Adresse der Code {555}; ein Fehler in der Adresse ist keiner von beiden.
Der Code {556} berichtet, was das DNS über die Domain des Empfängers sagt, während der Code {500} vor jeder Abfrage kommt: Der Server hat die Zeile nicht verstanden, in der die Domain steht.
Der Code {501} kommt von einem Server, der angefangen hat, das Argument zu lesen, und daran gescheitert ist, der Code {502} von einem Server, der den Befehl nicht ausführt, gleich mit welchem Argument.
Der Code {501} beweist nicht, dass eine Funktion verfügbar ist: Postfix beanstandet ein Argument hinter dem Befehl {STARTTLS} auch dort, wo TLS abgeschaltet ist.
Beim Befehl {VRFY} geht Postfix umgekehrt vor: Mit {disable_vrfy_command} kommt der Code {502} selbst dann, wenn der Name fehlt, während sein Programm postscreen zuerst den fehlenden Namen beanstandet.
Entscheiden Sie über den Code {502}, bevor Sie das Argument auswerten, damit niemand das Argument eines Befehls berichtigt, den Sie nicht anbieten.
Der Fehler, den der Code {501} meldet, ist an der Befehlszeile selbst zu sehen; beim Code {503} ist diese Zeile richtig, und das Protokoll ist von ihr aus rückwärts zu lesen.
Der Code {501} bedeutet, dass das Argument gegen die Grammatik verstößt, der Code {504}, dass es wohlgeformt ist und etwas verlangt, das der Server nicht hat.
Beim Befehl {AUTH} ist die Grenze klar: Der Code {504} weist den Namen des Verfahrens ab, der Code {501} die Daten, die darauf folgen.
Bei einer Adresse ohne Domain ist die Grenze verwischt: Exim hält das für einen Formfehler und sendet den Code {501}, während Postfix, wenn seine Regeln einen vollständigen Namen verlangen, den Code {504} sendet.
{5.5.4} passt zu beiden, da RFC 3463 Argumente außerhalb des Wertebereichs und nicht erkannte Funktionen unter einer Nummer zusammenfasst.
Prüfen Sie beim Befehl {AUTH} das Verfahren, bevor Sie die erste Antwort des Clients dekodieren, die in derselben Zeile steht: Ein Client, der nur von einem Kodierungsfehler erfährt, behält das falsche Verfahren bei.
Auf einen fehlerhaften Befehl {BDAT} sendet Postfix den Code {521} und Exim den Code {501}; sonst betrifft der Code {501} eine einzelne fehlerhafte Zeile und der Code {521} einen Host ohne Maildienst oder einen Client, der fortgeschickt wird.
Der Code {501} verlangt eine berichtigte Zeile, der Code {530} eine Anmeldung oder TLS vor genau derselben Zeile, deren Argument einwandfrei sein kann.
Während einer Anmeldung betrifft der Code {501} die Schreibweise einer Antwort des Clients, die der Server nicht dekodieren kann, und der Code {534} die Wahl des Verfahrens, das für diesen Benutzer zu schwach ist.
Beim Befehl {AUTH} bedeutet der Code {501} meist, dass sich die Anmeldedaten nicht dekodieren ließen, der Code {535}, dass sie dekodiert wurden und das Konto nicht öffnen.
Ein neues Passwort kann nach dem Code {535} helfen und nach dem Code {501} nie: Dort kodiert der Client seine Daten falsch, oder er hat den Dialog selbst abgebrochen.
Postfix mit Cyrus SASL sendet den Code {535} auch für Daten, die kein Base64 sind; schließen Sie daher einen fehlerhaften Client aus, bevor Benutzer ihre Passwörter ändern.
Dekodieren Sie zuerst und urteilen Sie danach: Der Code {501} mit {5.5.2} verrät nichts über das Konto, er darf also deutlich werden, wo der Code {535} vage bleiben muss.
Beim Code {501} kann der Server die Adresse oder den Hostnamen so, wie sie geschrieben sind, nicht lesen; beim Code {550} kann er es und weist das Postfach, den Client oder die Nachricht ab.
RFC 6409 gibt einem Einlieferungsserver für die Absenderadresse beide: den Code {501}, wenn ihre Form unzulässig ist, den Code {550}, wenn dieses Konto sie nicht verwenden darf.
Auch beim Befehl {EHLO} führt der Standard beide auf: den Code {501} für einen Namen, der gegen die Grammatik verstößt, den Code {550} für einen Namen, der wohlgeformt, aber unerwünscht ist.
Bei einem Eintrag einer Adressliste verlangen der Code {501} mit {5.1.3} und der Code {550} mit {5.1.1} verschiedene Arbeit: Hinter dem ersten steckt oft ein Abschreibfehler, den ein Blick in die ursprünglichen Daten behebt.
Werten Sie die Syntax aus, bevor Sie nachschlagen: Bei einer Zeichenfolge, die keine Adresse ist, schickt der Code {501} den Absender auf die Suche nach einem Tippfehler, der Code {550} auf die Suche nach jemandem, der fortgegangen ist.
Ein Server, der den Code {551} sendet, kennt das Postfach im Befehl {RCPT TO} und verweist dessen E-Mails anderswohin; beim Code {501} kann der Server dieser Zeile nicht einmal die Adresse entnehmen.
Beim Code {501} geht es um die Form und beim Code {552} um die Menge: Eine Angabe hinter {SIZE}, die keine Zahl ist, erhält den ersten, eine Zahl über dem Limit den zweiten.
Beim Code {501} gelingt es dem Server nicht, die Adresse im Befehl zu lesen, beim Code {553} liest er die Adresse und lässt diesen Namen nicht zu.
Die Grenze ist nicht scharf, denn RFC 5321 selbst nennt als Beispiel für den Code {553} ein Postfach mit falscher Syntax.
So sendet Sendmail den Code {553} mit {5.1.2} für einen lokalen Teil, der mit einem Punkt beginnt oder endet, obwohl die Grammatik in RFC 5321 eine solche Adresse nicht kennt.
Der Code {501} behauptet immer einen Formfehler, während der Code {553} auch fehlerfreie Adressen trifft, zum Beispiel eine, die zu einem anderen Konto gehört.
Auf einem Einlieferungsserver klärt RFC 6409 die Frage: Jede erkennbar unzulässige Adresse erhält bei den Befehlen {MAIL FROM} und {RCPT TO} den Code {501}.
Der Code {501} kennzeichnet einen Schreibfehler in einem einzelnen Befehl; der Code {554} weist ohne einen solchen Fehler ab, zum Beispiel wegen des Inhalts, der Weitergabe oder einer Domain, die nicht vollständig angegeben ist.
Hinter {MAIL FROM} oder {RCPT TO} meldet der Code {501} einen Fehler in der Adresse oder im Wert eines Parameters und der Code {555} einen Parameter, den der Server nicht unterstützt.
Ein unbekannter Wert liegt zwischen den beiden: Für einen Typ hinter {BODY}, den sie nicht kennen, sendet Sendmail den Code {501} und Postfix den Code {555}.
Wo {DSN} abgeschaltet ist, kommt der Code {501} von Postfix mit {5.7.1}: Der Wert wurde nie geprüft, und es hilft nur, den Parameter wegzulassen.
Vergleichen Sie im Protokoll den Parameter mit der Antwort auf den Befehl {EHLO}: Fehlt seine Erweiterung dort, behandeln Sie den Code {501} wie den Code {555}.
Vergleichen Sie das Schlüsselwort, bevor Sie den Wert ansehen: Ohne Treffer ist der Code {555} richtig, selbst wenn auch der Wert fehlerhaft ist.
Über den Code {501} entscheidet das Lesen der Adresse, über den Code {556} die Frage an das DNS: Der erste ist ein Formfehler, der zweite ein Null-MX hinter einer fehlerfreien Adresse.
Der Code {502} betrifft den Server, der die Funktion nicht bereitstellt; der Code {503} betrifft den Zeitpunkt, der für eine Funktion, die der Server bereitstellt, falsch ist.
Im Zweifel entscheidet die Liste nach dem Befehl {EHLO}: Ein Befehl, der darin steht, braucht zuerst einen anderen Schritt, und einer, der nie erscheint, auch nach dem Befehl {STARTTLS} nicht, wird nicht bereitgestellt, welcher Code auch kam.
Auf den Befehl {AUTH} senden Postfix und Sendmail, wo Anmeldungen abgeschaltet sind, den Code {503}, obwohl kein anderer Zeitpunkt der richtige wäre.
Bevor Sie den Code {503} senden, benennen Sie den Schritt, den der Client ausgelassen oder wiederholt hat; gibt es keinen, ist der Code {502} die richtige Antwort.
Der Code {502} weist den Befehl ab, wie das Argument auch lautet, der Code {504} nur dieses Argument: Mit einem anderen führt derselbe Server denselben Befehl aus.
RFC 5321 nennt den Code {504} eine Verfeinerung des Codes {502}; ein Client, der nur einen von ihnen kennt, darf also beide gleich behandeln und ohne die Funktion auskommen.
Der Befehl {HELP} zeigt beide nebeneinander: Sendmail sendet den Code {504}, wenn in seiner Hilfedatei das Thema fehlt, und den Code {502}, wenn es keine Hilfedatei gibt.
Beim Befehl {AUTH} ist der Code {504} die bessere Auskunft, denn es gibt hier eine Anmeldung, und ein anderes Verfahren oder TLS kann zu ihr führen.
Gibt es kein Argument, das Sie annehmen würden, auch nicht nach dem Befehl {STARTTLS}, senden Sie den Code {502}; der Code {504} ließe den Client ein Verfahren nach dem anderen versuchen.
Wo der Befehl {BDAT} abgeschaltet ist, beantwortet Postfix ihn mit dem Code {521} und den Worten „command not implemented“, die den Code {502} beschreiben; sonst verweigert der Code {502} einen einzelnen Befehl, der Code {521} den ganzen Maildienst.
Bei Anmeldung und TLS sind die beiden Gegensätze: Der Code {530} verlangt einen Schritt, den der Client ausgelassen hat, der Code {502} weist einen Schritt ab, den der Server nicht anbietet.
Beide können den Befehl {AUTH} beantworten: Ein Server, der den Code {502} sendet, hat keine Anmeldung anzubieten; einer, der den Code {534} sendet, hat ein stärkeres Verfahren, das dieser Benutzer verwenden muss.
Beim Code {502} auf den Befehl {AUTH} stand kein Passwort zur Debatte, da es an diesem Port keine Anmeldung gibt; der Code {535} ist das Ergebnis einer Anmeldung, die stattfand und misslang.
Ein Befehl {VRFY}, der den Code {550} erhält, sagt etwas über diesen Namen oder diesen Client; mit dem Code {502} sagt er über keinen von beiden etwas, denn die Funktion ist für alle abgeschaltet.
Wer den Code {551} sendet, hat den Empfänger nachgeschlagen und kann eine bessere Adresse nennen; wer den Code {502} sendet, schlägt nichts nach, weil der Befehl selbst außer Betrieb ist.
Beim Befehl {MAIL FROM} bedeutet der Code {552}, dass die angegebene Größe gelesen wurde und zu groß ist; der Code {502} kommt von einem Port wie 366, der nur wartende E-Mails ausgibt und keine annimmt, wie groß sie auch sind.
Beim Befehl {VRFY} ist der Code {553} ein brauchbares Ergebnis, ein Name, der auf mehrere Postfächer passt; der Code {502} liefert für keinen Namen ein Ergebnis. Sonst beanstandet der Code {553} eine Adresse, was der Code {502} nie tut.
Der Code {502} verweigert einen Dienst, auf den die meisten Clients verzichten können; der Code {554} verweigert das, weshalb der Client gekommen ist, die Übertragung seiner E-Mails oder die ganze Sitzung.
„Not implemented“ kann im Text von beiden stehen: Beim Code {502} gilt es dem Befehl, beim Code {555} nur einem Parameter hinter einer Adresse, und ohne ihn funktioniert der Befehl.
Der Code {502} beschreibt, was dieser Server kann; der Code {556} beschreibt die Domain des Empfängers, deren Null-MX für jeden Server gilt, der E-Mails für sie hat.
Der Code {503} beanstandet den Zeitpunkt eines Befehls, der Code {504} das, was der Befehl verlangt; wo eine Anmeldung TLS voraussetzt, stößt der Befehl {AUTH} ohne TLS bei Exim auf den Code {503} und bei Postfix auf den Code {504}.
Der Code {521} weist den Client zurück, bevor er auch nur einen Befehl gesendet hat, zumindest in seiner standardgemäßen Verwendung; der Code {503} ist nie eine Begrüßung und hängt davon ab, was zuvor in der Sitzung gesendet oder abgewiesen wurde.
Beide können bedeuten, dass ein Schritt fehlt: Beim Code {530} ist es {AUTH} oder {STARTTLS}, in welcher Reihenfolge die anderen Befehle auch kamen; beim Code {503} ist es {EHLO}, {MAIL FROM} oder {RCPT TO}.
Erweiterte Codes entscheiden nicht: {5.7.0} und {5.5.1} kommen bei beiden vor, und Sendmail sendet den Code {503} mit {5.7.0} und dem Text „Authentication required“ an einen Client, dessen TLS-Sitzung seine Regeln ablehnen.
Mit {PIPELINING} kann eine einzige fehlende Anmeldung beide hervorrufen: den Code {530} auf den Befehl {MAIL FROM}, dann den Code {503} auf die bereits gesendeten Befehle {RCPT TO} und {DATA}.
Ein Programm, das jeden Code {503} auf den Befehl {AUTH} für eine bestehende Anmeldung hält, wie es smtplib von Python tut, meldet dort keinen Fehler und stößt beim Befehl {MAIL FROM} auf den Code {530}.
Solange eine Anmeldung fehlt, ziehen Sie den Code {530} vor, selbst bei einem per Pipelining gesendeten Befehl {RCPT TO}, dem sein Befehl {MAIL FROM} abhandengekommen ist: RFC 4954 sieht ihn bei fast jedem Befehl vor, und der Code {503} würde die Ursache verdecken.
Ein Befehl {AUTH}, der auf den Code {503} stößt, kommt in einem Moment, in dem der Server gar keine Anmeldung beginnt, gleich mit welchem Verfahren; beim Code {534} stimmt der Zeitpunkt, und ein anderes Verfahren kann Erfolg haben.
Ein zweiter Befehl {AUTH} nach dem Code {235} erhält den Code {503}, diese Antwort kann also sogar auf eine gelungene Anmeldung folgen; der Code {535} bedeutet immer, dass die Anmeldung, die er beantwortet, gescheitert ist.
Der Code {550} ist eine Entscheidung über eine Adresse, einen Client oder eine Nachricht; der Code {503} entscheidet nichts dergleichen und ist oft nur die Folge einer solchen Entscheidung bei einem früheren Befehl.
Erhielt der Befehl {RCPT TO} den Code {550} und der Befehl {DATA} den Code {503}, muss die Unzustellbarkeitsnachricht den Code {550} zitieren; ein Programm, das nur die letzte Antwort behält, lässt ein unbekanntes Postfach wie einen fehlerhaften Client aussehen.
Zugriffsregeln von Exim beantworten die meisten Befehle nach Voreinstellung mit dem Code {550}, aber den Befehl {AUTH} mit dem Code {503}, sodass ein Code {503} dort auch eine Richtlinie sein kann.
Nach einer Begrüßung, die die Sitzung abweist, beantwortet Postfix alle weiteren Befehle außer {QUIT} mit dem Code {503}; Sendmail beantwortet den Befehl {MAIL FROM} mit dem Code {550}.
Um einen Client auszusperren, senden Sie den Code {550} und nennen Sie den Grund; der Code {503} ließe den Administrator des Clients nach einem Fehler in der Mailsoftware suchen.
Der Code {551} ist eine Antwort auf die Adresse im Befehl {RCPT TO}: nicht hier, vielleicht anderswo. Der Code {503} auf denselben Befehl lässt die Adresse ungeprüft, meist weil der Befehl {MAIL FROM} nicht angenommen wurde.
Ein Limit für Empfänger kann sich auf beide Arten zeigen: Der Code {552} trifft einen einzelnen Befehl {RCPT TO}, der Code {503} auf den Befehl {DATA} weist die ganze Nachricht zurück. Sonst geht es beim Code {552} um die Größe und beim Code {503} um die Reihenfolge.
Sehen Sie beim Befehl {MAIL FROM} oder {RCPT TO} zuerst auf die Adresse: Eine, die falsch geschrieben oder anderen vorbehalten ist, erklärt den Code {553}, während der Code {503} auch bei fehlerfreien Adressen kommt.
Nach dem Befehl {DATA} können beide melden, dass kein Empfänger übrig ist; sonst beanstandet der Code {503} die Reihenfolge der Befehle, während der Code {554} eine Abweisung aus einem eigenen Grund ist.
Postfix trennt die beiden beim Befehl {DATA}: Es sendet den Code {503}, wenn kein Befehl {MAIL FROM} gilt, und den Code {554}, wenn einer gilt und jeder Empfänger abgewiesen wurde.
Eine Reihe von Antworten mit dem Code {503} nach einer Begrüßung mit dem Code {554} hat eine einzige Ursache, und nur die Begrüßung nennt sie; die Unzustellbarkeitsnachricht muss also den Code {554} zitieren.
{5.5.1} kann auf jeden von ihnen folgen, entscheidet also nichts.
Beim Befehl {DATA} passt der Code {554} zu einem Client, der Empfänger genannt und alle verloren hat, denn er hat die Reihenfolge eingehalten; der Code {503} passt zu einem, der nie welche genannt hat.
Was hinter der Adresse steht, führt zum Code {555}, und ohne das kann der Befehl durchkommen; der Code {503} hängt normalerweise von früheren Befehlen ab, und selbst der bloße Befehl {MAIL FROM} oder {RCPT TO} erhält ihn.
Der Code {556} meldet, was das DNS über die Domain des Empfängers sagt; der Code {503} auf den Befehl {RCPT TO} kommt vor jeder solchen Frage, in der Regel weil kein Absender angenommen wurde.
Der Code {504} kommt von einem funktionierenden Mailserver, dem eine bestimmte Variante eines bestimmten Befehls fehlt; beim Code {521} hilft keine Variante irgendeines Befehls, weil der Host keine E-Mails annimmt oder keine von diesem Client.
Beide können einem Client beim Befehl {AUTH} sagen, dass TLS zuerst kommen muss: der Code {530}, weil ohne TLS gar nichts erlaubt ist, der Code {504}, weil ohne TLS nur dieses Anmeldeverfahren nicht erlaubt ist.
Postfix zeigt beide: Wo TLS Pflicht ist, stößt der Befehl {AUTH} im Klartext auf den Code {530}; mit {smtpd_tls_auth_only} stößt er auf den Code {504}, und E-Mails, die keine Anmeldung brauchen, können trotzdem durchkommen.
Sobald TLS aktiv ist, geht es beim Code {504} um das Verfahren selbst, und der Code {530} kann nur eine Anmeldung verlangen.
Gibt ein Client den Befehl {AUTH} nach dem Code {504} auf und macht weiter, stößt der Befehl {MAIL FROM} oft auf den Code {530}: Zu beheben ist dann der Fehler hinter dem Code {504}.
Wird ohne TLS niemand bedient, senden Sie den Code {530}; brauchen nur Passwörter den Schutz von TLS, lassen Sie {AUTH} in der Antwort auf den Befehl {EHLO} weg, bis TLS aktiv ist, und beantworten Sie einen verfrühten Versuch mit dem Code {504}.
Fragen Sie, ob sich in diesem Moment ein anderes Konto mit diesem Verfahren anmelden könnte: Nach dem Code {504} kann es niemand, nach dem Code {534} dürfen es andere vielleicht, und nur dieses Konto darf es nicht.
Der Code {504} beantwortet die Zeile mit dem Befehl {AUTH} selbst, vor jedem Code {334}; der Code {534} hängt vom Benutzer ab, er kommt daher in der Regel erst, wenn der Server den Benutzernamen kennt.
Nach dem Code {504} sehen Sie in der letzten Antwort auf den Befehl {EHLO} nach, in der das Verfahren normalerweise fehlt; nach dem Code {534} hilft diese Liste nicht, denn das Verfahren steht trotzdem darin.
Behalten Sie den Code {534} einem Verfahren vor, das manche Konten noch verwenden dürfen; sobald es keines mehr darf, schalten Sie das Verfahren ab, und ein Versuch erhält den Code {504}.
Der Code {504} weist das Verfahren ab, das in der Zeile mit dem Befehl {AUTH} steht und mit dem jedes Passwort scheitern würde; der Code {535} weist eine Anmeldung mit einem Verfahren ab, das der Server unterstützt.
Ein neues Passwort behebt den Code {504} nie, und ein Test mit einem zweiten Konto zeigt es: Der Code {504} kommt wieder, während der Code {535} dem Code {235} weichen kann.
Ein Client, der mehrere Verfahren versucht, kann in einer Sitzung auf beide stoßen; smtplib von Python meldet nur die letzte Abweisung, sodass hinter dem gemeldeten Code {504} ein Passwort stecken kann, das auf den Code {535} gestoßen ist.
Prüfen Sie das Verfahren vor dem ersten Code {334} und senden Sie den Code {504} dort; kommt die Prüfung erst am Ende des Dialogs, zusammen mit dem Code {535}, hat der Client sein Passwort umsonst preisgegeben.
Beim Code {504} geht es um eine Variante, etwa ein Anmeldeverfahren oder einen Hostnamen ohne Domain, und eine andere Variante kann durchkommen; der Code {550} lässt die Variante gelten und weist wegen einer Regel oder eines fehlenden Postfachs ab.
Der Code {551} sagt, wohin E-Mails für den Empfänger gehören oder wenigstens, dass sie nicht hierher gehören; der Code {504} auf den Befehl {RCPT TO} oder {VRFY} lässt das offen und beanstandet nur, wie die Anforderung gestellt ist.
Steht {SIZE} hinter der Adresse des Absenders, bedeutet der Code {552}, dass der Server die Zahl gelesen hat und sie zu groß findet; der Code {504} würde bedeuten, dass der Server die Option gar nicht annimmt.
Eine Absenderadresse ohne vollständige Domain erhält von Sendmail den Code {553} und von Postfix, wenn Regeln einen vollständigen Namen verlangen, den Code {504}; sonst beurteilt der Code {553} einen Postfachnamen und der Code {504} meist die Art der Anmeldung.
Der Code {504} weist auf eine einzelne Stelle im Befehl hin, an der der Client anders wählen kann; der Code {554} muss keine Ursache nennen, und oft käme keine andere Fassung des Befehls durch.
Ein unbekannter Parameter hinter der Adresse im Befehl {MAIL FROM} oder {RCPT TO} gehört zum Code {555}; der Code {504} ist für das da, was die anderen Befehle verlangen, vor allem das Verfahren im Befehl {AUTH}.
{5.5.4} ist zu beiden registriert und entscheidet nicht; der Befehl entscheidet, außer wo eine Erweiterung oder ein Server abweicht.
Parameter wegzulassen hilft nur gegen den Code {555}: Bei Postfix weist der Code {504} mit {5.5.2} beim Befehl {RCPT TO} auf einen Namen hin, der kein vollständiger Domainname ist, und der bloße Befehl stößt wieder darauf.
Bei Sendmail zeigt der Code {504} beim Befehl {MAIL FROM}, dass der Server den Parameter kennt und abgeschaltet hat, der Code {555}, dass er den Parameter nicht kennt.
Für einen Client ist eine abgeschaltete Erweiterung dasselbe wie eine, die nie eingebaut war; beantworten Sie daher die Parameter von beiden mit dem Code {555}.
Bei beiden kann es um die Domain des Empfängers gehen: Der Code {504}, wie Postfix ihn verwendet, findet den Namen ohne jede Abfrage unvollständig, während beim Code {556} das DNS befragt wurde und sich ergab, dass keine E-Mails erwünscht sind.
Ein Gerät, in dessen Einstellungen ein falscher Hostname steht, kann auf beide stoßen: Der Code {521} sagt, dass der Host kein Mailserver ist, der Code {530}, dass er einer ist und auf eine Anmeldung oder auf TLS wartet.
Im Sinne des Standards ist der Code {521} das, was ein Host über sich selbst sagt, zu jedem und bevor eine Adresse genannt ist; der Code {550} ist das Urteil eines Mailservers über einen bestimmten Client, eine Adresse oder eine Nachricht.
Ein Client auf einer Sperrliste kann beim Programm postscreen von Postfix auf beide stoßen: Auf „drop“ gesetzt, sendet es sofort den Code {521}; auf „enforce“ gesetzt, lässt es den Client Absender und Empfänger nennen und sendet dann den Code {550}.
Ein Code {521} beim Befehl {RCPT TO} von einem Server, der mit dem Code {220} begrüßt hat, sagt über das Postfach nicht mehr als der Code {550} mit {5.7.1}; löschen Sie die Adresse nicht.
Um Beschwerden über Ihre Sperrliste beantworten zu können, weisen Sie mit dem Code {550} beim Befehl {RCPT TO} ab: Ihr Protokoll zeigt dann Absender und Empfänger, was es nach dem Code {521} anstelle der Begrüßung nicht kann.
Wer den Code {551} sendet, kennt den Empfänger und verweist den Schreibenden an eine andere Stelle; der Code {521} in seiner standardgemäßen Verwendung kennt keinen Empfänger und nennt keine andere Stelle, weil der Host für niemanden ein Mailserver ist.
Eine kleinere Nachricht oder ein geleertes Postfach beseitigt den Grund für den Code {552}; ein Host, der den Code {521} wörtlich meint, nähme nicht einmal eine leere Nachricht an die beste Adresse an.
Eine Adresse kann auf zweierlei Weise falsch sein: Der Code {553} beanstandet den Namen eines Postfachs, während ein Absender auf den Code {521} stößt, wenn der Teil hinter dem At-Zeichen zu einem Host ohne Maildienst führt.
Beide können anstelle der Begrüßung stehen: Der Code {521} ist für einen Host gedacht, der nie und von niemandem E-Mails annimmt, der Code {554} für einen Mailserver, der den Client abweist, der sich gerade verbunden hat.
Verbinden Sie sich aus einem unbeteiligten Netz: Begrüßt der Server Sie dort mit dem Code {220}, war selbst der Code {521} eine Abweisung Ihres Clients.
RFC 5321 kennt bei der Begrüßung nur den Code {554}, und der Code {521} kam erst 2015 in den Standard; ein älterer Host ohne Maildienst sagt daher {554} und meint {521}.
Bei Postfix können beide aus derselben Sperrlistenregel stammen, der Code {554} nach Voreinstellung und der Code {521}, wo der Betreiber solche Verbindungen beenden lässt.
RFC 7504 sagt, dass der Code {521} nicht gegen bestimmte Hosts oder Adressen verwendet werden sollte: Kann überhaupt jemand an Ihren Host E-Mails zustellen, verwenden Sie den Code {554}.
Nach dem Code {555} spricht der Client mit einem Mailserver, der weniger Erweiterungen hat, als die Nachricht nutzt; nach dem Code {521} als Begrüßung hat er keinen Mailserver gefunden, und was die Nachricht nutzt, kam nie zur Sprache.
Fragen Sie, wer spricht: Beim Code {521} spricht ein Host für sich selbst, wenn sich jemand verbindet, beim Code {556} spricht ein anderer Server über die Domain des Empfängers, zu der er keine Verbindung aufgebaut hat.
Deshalb steht der Code {521} im Protokoll des Servers, der die Zustellung versucht hat, und der Code {556} im Protokoll des Clients, der die Nachricht einem Einlieferungsserver oder Relay übergeben hat.
Dieselbe Domain kann beide bringen, einen nach dem anderen: Ihr Webserver antwortet mit dem Code {521}, bis der Inhaber einen Null-MX veröffentlicht, und von da an endet der Weg auf der Absenderseite mit dem Code {556}.
Ein Relay, das sich verbunden und den Code {521} erhalten hat, gibt diesen Code in seiner Unzustellbarkeitsnachricht an; der Code {556} ist einer Abweisung vorbehalten, die keine Verbindung brauchte.
Der Code {530} sagt, dass eine Anmeldung oder TLS noch fehlt; der Code {534} sagt, dass sich der Client anzumelden versucht, aber mit einem Verfahren, das dieses Konto nicht verwenden darf.
Tritt nach einer Änderung der Einstellungen der Code {534} an die Stelle des Codes {530}, war die Änderung richtig, und eines fehlt noch, das passende Verfahren.
TLS erfüllt die eine Art des Codes {530}, aber nicht den Code {534}, denn eine Regel für das Verfahren gilt auch über TLS.
Senden Sie den Code {534} nur als Antwort auf den Befehl {AUTH}: Ein Client, der danach ohne Anmeldung weitermacht, erhält beim Befehl {MAIL FROM} den Code {530}, obwohl das Verfahren der Grund war.
Die Frage ist, ob ein Passwort vorgelegt wurde: Der Code {535} beantwortet den Befehl {AUTH}, der es vorgelegt hat; der Code {530} weist einen Befehl ab, weil Anmeldung oder TLS noch fehlt.
Der erweiterte Code klärt die Frage nicht unbedingt: Sendmail setzt {5.7.0} hinter beide.
Ging dem Code {530} kein Befehl {AUTH} voraus, hilft kein neues Passwort, denn der Client hat nicht einmal das alte verwendet: Prüfen Sie die Einstellungen für Authentifizierung, Port und TLS.
Ein Postfix-Server, der als Client eines Relays kein Passwort für diesen Host hat, überspringt die Anmeldung, und nach dem Code {530} auf seinen Befehl {MAIL FROM} geht die E-Mail sofort als unzustellbar zurück; {smtp_sasl_auth_soft_bounce} schützt nur E-Mails, bei denen der Befehl {AUTH} abgewiesen wird.
Weisen Sie nach einer misslungenen Anmeldung den Befehl {MAIL FROM} mit dem Code {530} ab und nicht mit einem zweiten Code {535}, der als Antwort auf den Befehl {AUTH} definiert ist.
Ein Client, dessen Verbindung noch nicht verschlüsselt ist, kann beim Befehl {AUTH} auf beide stoßen: Der Code {530} verlangt TLS vor allem anderen in der Sitzung, der Code {538} nur vor einer Anmeldung mit diesem Verfahren.
Sobald TLS aktiv ist, hat der Code {538} keinen Grund mehr, während der Code {530} immer noch kommen kann, weil eine Anmeldung fehlt.
Bei aiosmtpd hängt es an zwei Optionen: Die eine verlangt TLS für die Sitzung und sendet den Code {530}, die andere verlangt TLS für den Befehl {AUTH} und sendet den Code {538}.
Auf einem Port, der auch E-Mails von Clients ohne Anmeldung annimmt, schützen Sie Passwörter nicht mit dem Code {530}: Er würde auch diese Clients aussperren.
Der Code {530} lässt sich auf derselben Verbindung aufheben, mit dem Befehl {AUTH} oder {STARTTLS}; der Code {550} ist eine Entscheidung über eine Adresse, einen Client oder eine Nachricht, und höchstens sein Text deutet auf eine fehlende Anmeldung hin.
Bei einem Empfänger, dessen Postfach anderswo liegt, erhält ein Client ohne Anmeldung von Sendmail und von der Standardkonfiguration von Exim den Code {550} mit einem Text über die Weitergabe, wo andere Server den Code {530} senden.
Bevor Sie beim Code {550} auf den Befehl {RCPT TO} ein unbekanntes Postfach vermuten, suchen Sie in der Sitzung nach dem Code {235}: Fehlt er und werden alle Empfänger in anderen Domains abgewiesen, fehlt die Anmeldung.
Keiner der beiden besagt in diesem Fall, dass eine Adresse ungültig ist.
Senden Sie den Code {530} an Clients, die bei Ihnen ein Konto haben können; auf einem MX-Host beantworten Sie fremde Empfänger mit dem Code {550} und {5.7.1}, denn der Code {530} würde Fremde nur einladen, Passwörter zu erraten.
Einem Client mit E-Mails für eine andere Domain sagt der Code {530}, dass eine Anmeldung auf diesem Server die Weitergabe möglich macht, und der Code {551}, dass ein anderer Server oder eine andere Adresse verwendet werden muss.
Der Code {530} träfe selbst die kleinste Nachricht dieses Clients; der Code {552} träfe dieselbe Nachricht in der Regel auch nach einer Anmeldung.
Der Code {530} verlangt eine Anmeldung oder TLS, wie auch immer die Absenderadresse lautet; der Code {553} beanstandet die Adresse, und eine Anmeldung hilft nur, wenn diese Adresse dem Konto gehört.
Das Ende des Textes nach dem Code {553} mit {5.7.1} von Postfix entscheidet: „not logged in“ verlangt den Befehl {AUTH}, „not owned by user“ eine andere Adresse oder ein anderes Konto.
Ein Test mit einer anderen Absenderadresse trennt die beiden: Der Code {530} bleibt, der Code {553} kann verschwinden.
Wo sich jeder anmelden muss, prüfen Sie die Anmeldung zuerst und senden Sie den Code {530}; der Code {553} passt zu einem Server, der auch E-Mails von Fremden annimmt und nur die Adressen seiner eigenen Benutzer schützt.
Der Code {530} nennt den Schritt, der hilft, {AUTH} oder {STARTTLS}; auch der Code {554} kann auf eine fehlende Anmeldung zurückgehen, aber dann sagt es nur sein Text, und die meisten seiner Ursachen sind andere.
Postfix hat für eine fehlende Anmeldung keinen eigenen Code {530}: Sein Code {530} verlangt TLS, und ein Client ohne Anmeldung stößt auf den Code {554} und einen Text wie „Relay access denied“ oder „Access denied“.
Steht {AUTH} in der Antwort auf den Befehl {EHLO} und hat der Client es nicht verwendet, versuchen Sie zuerst eine Anmeldung, auch nach dem Code {554}.
Würde eine Anmeldung Ihre Antwort ändern, sagt das der Code {530} jedem Client allein durch die Nummer, während der Code {554} auf einen Text angewiesen ist, den Programme selten auswerten.
Ohne seine Parameter kann ein Befehl {MAIL FROM}, der den Code {555} erhalten hat, durchkommen, einer mit dem Code {530} nicht. Der Befehl {STARTTLS} kann beides beheben, denn danach kann der Befehl {EHLO} mehr Erweiterungen nennen.
Beim Code {556} geht es um die Domain, an die die Nachricht geht, wer auch immer sie sendet; beim Code {530} geht es um den Client, der noch nicht erfahren hat, ob diese Domain E-Mails annimmt.
Der Code {534} beanstandet die Art, wie sich der Client anmeldet, gleich mit welchem Passwort; der Code {535} beanstandet, was der Client vorgelegt hat, oder nennt für das Misslingen keinen Grund.
Nach RFC 4954 sollte der Client nach dem Code {535} den Benutzer nach neuen Zugangsdaten fragen und nach dem Code {534} ein neues Verfahren versuchen; ein Passwortdialog nach dem Code {534} führt den Benutzer in die Irre.
Die Forderung nach einem App-Passwort kommt unter beiden Nummern vor, lesen Sie also den Text und den erweiterten Code: {5.7.9} bedeutet, dass das übliche Passwort von diesem Programm nicht angenommen wird, {5.7.8} allein entscheidet nichts.
Da der Code {534} von einer Regel für einen einzelnen Benutzer spricht, kann er verraten, dass das Konto existiert; muss das verborgen bleiben, senden Sie an seiner Stelle den Code {535}.
Der Code {538} beanstandet die Verbindung, und dieselbe Anmeldung ist erlaubt, sobald TLS aktiv ist; der Code {534} beanstandet das Verfahren, und dieselbe Anmeldung wird über TLS wieder abgewiesen.
Kommt der Code {538}, obwohl der Client TLS eingeschaltet hat, suchen Sie nach einem Proxy, der TLS vor dem Server beendet: Der Server selbst sieht dann eine Verbindung im Klartext.
Ein stärkeres Verfahren ist die Abhilfe beim Code {534}; gegen den Code {538} kann es auch helfen, da auf unverschlüsselten Verbindungen meist nur Verfahren gesperrt sind, die das Passwort offenlegen.
Weichen Sie nicht auf den Code {534} aus, weil der Code {538} veraltet ist: Fehlt nichts als TLS, lässt der Code {534} den Client nach einem anderen Verfahren suchen und nicht nach TLS.
Auf den Befehl {AUTH} sagt der Code {534}, dass ein bestimmtes Anmeldeverfahren zu schwach ist, und lädt zu einem anderen ein; der Code {554} sagt, dass das TLS der ganzen Verbindung zu schwach ist, sodass jedes Verfahren abgewiesen würde.
Der Code {535} kann nur kommen, bevor die Anmeldung gelingt, der Code {554} auch danach: Ein Client, der mit dem Code {235} durchgekommen ist und dann auf den Code {554} stößt, braucht an seinem Passwort nichts zu ändern.
In RFC 5321 macht die neue Adresse den Unterschied: Der Code {551} bietet sie an, während der Code {550} keine anbietet, selbst bei einem umgezogenen Postfach, wenn der Betreiber nicht preisgeben will, wohin.
Die Nummer allein klärt es nicht: Postfix nennt die neue Adresse eines umgezogenen Benutzers mit dem Code {550} und {5.1.6}, lesen Sie also den Text hinter beiden Codes.
Sendmail setzt {5.1.1} hinter den Code {551}, obwohl es den Benutzer kennt; ein Programm, das nur nach dem erweiterten Code urteilt, hält daher einen umgezogenen Benutzer für einen unbekannten.
In seinen Regeln für den Befehl {VRFY} behandelt RFC 5321 den Code {551} als normale Antwort, wie die positiven, und den Code {550} als Fehler.
Für die meisten Betreiber ist der Code {550} die sicherere Wahl: Der Code {551} verrät die neue Adresse jedem, der fragt, und ein Server kann sich nicht darauf verlassen, dass ein Absender sie verwendet.
Nach dem Code {552} sollte eine kleinere Nachricht oder ein leereres Postfach zum Erfolg führen; nach dem Code {550} zählt weder Größe noch Platz, denn das Postfach fehlt, oder eine Regel verbietet die Nachricht.
Gmail sperrt Nachrichten mit gefährlichem Inhalt mit dem Code {552} und {5.7.0}; eine kleinere Nachricht mit demselben Inhalt scheitert auch.
Ein Limit im Text hinter dem Code {550} zählt oft Nachrichten und nicht Bytes: Gmail setzt für das Tageslimit des Absenders {5.4.5} dahinter.
Exchange Online meldet ein überschrittenes Sendelimit mit {5.2.2}, sodass dort selbst dieser erweiterte Code nicht beweist, dass das Postfach des Empfängers voll ist.
Solange das Konto in Gebrauch ist, erhält sein volles Postfach den Code {552} mit {5.2.2}; haben Sie das Konto deaktiviert, senden Sie den Code {550} mit {5.2.1}, selbst wenn das Postfach auch voll ist.
Beim Code {550} geht es um das, was hinter einer Adresse steht, das Postfach oder das Recht, die Adresse zu verwenden; beim Code {553} geht es um die Adresse so, wie sie geschrieben ist.
Gmail zeigt den Unterschied: Ein unbekanntes Konto erhält den Code {550} mit {5.1.1}, eine Domain, die sich nicht finden lässt, den Code {553} mit {5.1.2} und eine fehlerhaft gebildete Adresse den Code {553} mit {5.1.3}.
Bei einem Konto, dem die Absenderadresse nicht gehört, überschneiden sich die beiden: RFC 6409 sieht den Code {550} vor, Postfix sendet den Code {553}, und beide setzen {5.7.1} dahinter.
Beim Befehl {VRFY} können die beiden Gegensätze sein: Beim Code {553} wurden mehrere passende Postfächer gefunden, beim Code {550} keines.
Senden Sie beim Befehl {RCPT TO} den Code {550}, wenn eine andere Schreibweise nicht helfen würde, denn ein Absender, der den Code {553} erhält, sucht nach einem Tippfehler.
Nach der Definition weist der Code {550} ein Postfach oder eine Aktion daran ab, und der Code {554} lässt den Versuch als Ganzes scheitern, bei der Begrüßung oder mit der Nachricht; in der Praxis vermischen Server die beiden.
Bei verweigerter Weitergabe und bei Sperrlisten zeigt die Nummer oft nur, welche Software antwortet: Postfix sendet nach Voreinstellung den Code {554}, Exim und Sendmail senden den Code {550}.
Das Beispiel, das Yahoo selbst für ein nicht vorhandenes Konto gibt, ist ein Code {554}, sodass eine Suche nach dem Code {550} allein nicht alle toten Adressen findet.
In einer Unzustellbarkeitsnachricht von Sendmail ist eine letzte Zeile mit dem Code {554} und {5.0.0} eine Zusammenfassung von Sendmail selbst; die Antwort des Servers, die durchaus den Code {550} haben kann, steht darüber.
Nach den Daten macht RFC 6409 einen Unterschied, dem auch andere Server folgen können: Der Code {550} gilt, wenn der Benutzer oder eine Richtlinie des Betreibers der Grund ist, der Code {554}, wenn die Nachricht selbst fehlerhaft gebildet ist.
Der Code {555} urteilt nicht über die Adressen und beanstandet eine Erweiterung, die der Client nutzen wollte; der Code {550} beanstandet eine Adresse, einen Client oder eine Nachricht, mit Erweiterungen oder ohne.
Der Code {556} wiederholt, was die Domain des Empfängers im DNS über sich selbst sagt; der Code {550} ist die Entscheidung des antwortenden Servers über ein Postfach, einen Absender oder eine Nachricht.
Ein Null-MX kann auch hinter dem Code {550} stehen: Postfix sendet diesen Code, wenn die Domain des Absenders einen solchen Eintrag hat, und Exim, das den Code {556} nicht kennt, wenn es einen solchen Empfänger prüft.
{5.1.10} klärt die Frage, wo Server dem Register folgen, aber Exchange Online sendet den Code {550} mit {5.1.10} für ein Postfach, das es nicht kennt.
Eine Domain, die es im DNS nicht gibt, ist kein Fall für den Code {556}: Sendmail meldet sie mit dem Code {550}, Gmail mit dem Code {553}, beide mit {5.1.2}.
Es ist nicht nötig, für alte Clients beim Code {550} zu bleiben: Ein Client, der den Code {556} nicht kennt, beurteilt ihn nach der ersten Ziffer und gibt ebenfalls auf.
Beide Antworten können bei einem Empfänger, den der Server kennt, auf den Befehl {RCPT TO} folgen: der Code {551}, weil die E-Mails für diese Person anderswohin gehen, der Code {552}, weil hier kein Platz für die Nachricht ist.
Beide führen zu einer anderen Adresse: der Code {551}, weil der Inhaber einer richtigen Adresse umgezogen ist, der Code {553}, weil die angegebene Adresse falsch geschrieben, nicht erlaubt oder, beim Befehl {VRFY}, mehrdeutig ist.
Der Code {551} betrifft einen einzelnen Empfänger, der unter einer anderen Adresse erreichbar ist; der Code {554} betrifft meist den Client oder die Nachricht, und dann ändert eine andere Adresse nichts.
Nach dem Code {551} muss sich die Adresse ändern, und die Optionen können bleiben; nach dem Code {555} kann die Adresse bleiben, und eine Option muss weg.
Der Code {551} kommt von einem Server, der die Person kennt und weiß, wohin E-Mails für sie gehen sollen; der Code {556} wird ohne jede Kenntnis von Personen gesendet, weil die ganze Domain keine E-Mails empfängt.
Der Code {552} lässt den Namen gelten und beanstandet die Menge; der Code {553} beanstandet den Namen und täte das auch, wenn die Nachricht leer wäre und das Postfach Platz hätte.
Der Code {552} nennt seine Ursache, ein Limit für Größe oder Platz; der Code {554} nennt keine, aber {5.3.4} hinter ihm zeigt dasselbe Limit an.
Erweist sich eine Nachricht während der Übertragung als zu groß, senden Postfix und Exim den Code {552} und OpenSMTPD den Code {554}; mit {5.3.4} dahinter bedeuten beide Nummern die Größe.
Ein volles Postfach kann als Code {554} mit {5.7.1} erscheinen: Postfix meldet das, wenn sein Kontingentdienst mit einem bloßen {REJECT} ohne eigenen Code antwortet.
Exim verwendet, wenn es Nachrichten mit zu vielen Empfängern abweisen soll, beide in einer Transaktion: den Code {552} für jeden Befehl {RCPT TO} über dem Limit, dann den Code {554} für den Befehl {DATA}.
Ist eine Nachricht zu groß und außerdem aus einem anderen Grund verboten, senden Sie für diesen Grund den Code {554} oder {550}: Der Code {552} würde den Absender einladen, es mit einer kleineren Fassung zu versuchen, die ebenso scheitert.
Beim Befehl {MAIL FROM} kann derselbe Parameter beide hervorrufen: Der Code {552} bedeutet, dass der Server {SIZE} verstanden hat und die Zahl zu hoch ist, der Code {555}, dass er {SIZE} nicht kennt.
Nach dem Code {552} ist derselbe Empfänger noch erreichbar, mit einer kleineren Nachricht oder mit mehr Platz; nach dem Code {556} erreicht den Empfänger nichts, weil kein Postfach der Domain E-Mails empfängt.
Der Code {553} beanstandet eine bestimmte Adresse im Umschlag; der Code {554} kann alles bedeuten, auch den Client oder den Inhalt, selbst wo in Wirklichkeit eine Adresse die Ursache ist.
Eine Absenderadresse ohne vollständige Domain erhält den Code {554} von einem Einlieferungsserver, der RFC 6409 folgt, und den Code {553} von Sendmail.
Eine ungültige Adresse in einer Kopfzeile der Nachricht zeigt sich erst nach den Daten, wo RFC 6409 den Code {554} vorsieht; der Code {553} gehört zu den Befehlen davor.
Yahoo nennt die beiden zusammen als seine dauerhaften Fehler, für falsche Adressen ebenso wie für gesperrte Clients; dort entscheidet die Nummer also nichts.
Senden Sie bei den Befehlen {MAIL FROM} und {RCPT TO} den Code {553}, wenn eine berichtigte Adresse angenommen würde, denn dann kann ein Client dem Benutzer zeigen, welche Adresse zu berichtigen ist; der Code {554} gibt dem Benutzer nichts zu berichtigen.
Die schließende spitze Klammer ist die Grenze: Ein Fehler in der Adresse davor ergibt den Code {553}, und ein Parameter dahinter, den der Server nicht kennt, ergibt den Code {555}.
Gmail ist eine Ausnahme: Für eine Adresse in spitzen Klammern, die es nicht auswerten kann, kann es den Code {555} mit {5.5.2} senden statt des Codes {553} mit {5.1.3}.
OpenSMTPD macht es umgekehrt: Es verwendet den Code {553} für einen fehlerhaften Wert von {NOTIFY} oder {ORCPT}, also für einen Parameter.
Bei internationalisierten Adressen bezeichnen die beiden entgegengesetzte Fehler: Der Code {555} weist den Parameter {SMTPUTF8} ab, während der Code {553} mit {5.6.7} bedeuten kann, dass {SMTPUTF8} fehlt.
Prüfen Sie die Adresse vor den Parametern: Ein Client, der den Code {555} erhält, wiederholt vielleicht den Befehl ohne den Parameter, was nutzlos ist, wenn dann der Code {553} folgt.
Der Code {553} zweifelt an der Adresse so, wie sie geschrieben ist; der Code {556} lässt die Schreibweise gelten und hat sogar die Domain im DNS gefunden, zusammen mit der Aussage, dass sie keine E-Mails empfängt.
Der Code {555} führt zu einem bestimmten Parameter des Befehls, den ein Programm oft von selbst weglassen kann; die Nummer {554} hebt keinen Teil des Befehls hervor, sodass ein Mensch den Text lesen muss.
Der Code {554} ist eine Abweisung durch den Server, der antwortet, und ein anderer Server kann anders entscheiden; der Code {556} gibt weiter, was der Inhaber der Domain veröffentlicht hat, es hilft also kein anderer Weg.
Die Texte im Standard ähneln sich, aber der Zeitpunkt nicht: Der Code {554} für einen fehlenden Maildienst ist die Begrüßung, bevor eine Domain genannt ist, und der Code {556} kommt erst nach dem Befehl {RCPT TO}.
Ein Code {554} beim Befehl {RCPT TO}, in dessen Text von Weitergabe die Rede ist, verschwindet mit einer Authentifizierung oder auf dem richtigen Server; der Code {556} verschwindet nicht.
Auch der Text zum Code {554} kann einen Null-MX erwähnen: Yahoo führt diesen Grund auf, und dort muss es die Domain des Absenders sein, die einen hat.
Für eine Domain, die Sie bloß sperren oder nicht mehr bedienen, ist der Code {556} falsch, denn er behauptet einen DNS-Eintrag, den es nicht gibt; senden Sie den Code {554} oder {550}, jeweils mit {5.7.1}.
Der Code {555} betrifft einen einzelnen Befehl mit einer einzelnen Option, und ohne sie kann derselbe Empfänger angenommen werden; der Code {556} betrifft jede Nachricht an jede Adresse der Domain.
Erweiterte Statuscodes
Erweiterte Statuscodes im Vergleich
Klasse
Kommt vor bei
Beispieltext
Gegenstand
Registriert mit Antwortcodes
Antwortcodes
Erfolg
vorübergehender Fehler
dauerhafter Fehler
Sonstiges oder Undefiniertes
Adressierung
Postfach
Mailsystem
Netz und Routing
Protokoll der Mailzustellung
Inhalt oder Medien der Nachricht
Sicherheit oder Richtlinie
Zustellbericht
Nur die Klasse ist bekannt
Das Mailsystem meldet Erfolg oder Fehlschlag ohne weitere Einzelheiten.
Nur die erste Ziffer sagt etwas aus: Der Rest nennt weder den Bereich des Fehlers noch die Person, die ihn beheben könnte.
Hinter dem Code {250} oder {221} ist {2.0.0} die gewöhnliche Antwort auf alles, was keine Einzelheiten braucht.
Ein Code {4.0.0} oder {5.0.0} in einer Unzustellbarkeitsnachricht stammt oft vom berichtenden System selbst: RFC 3461 verlangt ihn, wo kein genauerer Code passt.
Der Befehl hat seine Arbeit getan, und weder eine Adresse noch ein Postfach ist betroffen.
Eine Zugriffsregel oder ein Filter weist nur mit einem Antwortcode ab, und der Server oder seine Filterbibliothek ergänzt den fehlenden erweiterten Code.
Der entfernte Server hat keinen erweiterten Code gesendet, oder die Software, die den Bericht geschrieben hat, übernimmt ihn nicht.
Lesen Sie in einer Unzustellbarkeitsnachricht das Feld {Diagnostic-Code} und die zitierte Antwort: Dort kann ein genauerer erweiterter Code stehen.
Fehlt eine solche Zeile, suchen Sie in Ihrem eigenen Protokoll nach der Nachricht und der Uhrzeit.
Lassen Sie den Antwortcode über einen neuen Versuch entscheiden und speichern Sie den Text, denn der Code {5.0.0} ist kein Grund, eine Adresse zu streichen.
Wenn Sie einen Bericht schreiben, übernehmen Sie den erweiterten Code des entfernten Servers in das Feld {Status}, sofern er einen gesendet hat.
Behalten Sie die Codes {4.0.0} und {5.0.0} dem Fall vor, dass nicht einmal der Bereich des Fehlers bekannt ist.
Ist der Bereich bekannt, eignet sich die Null des jeweiligen Gegenstands besser, etwa {5.1.0} für eine Adresse oder {4.3.0} für das eigene System.
Exim schreibt in das Feld {Status} seiner Berichte für jeden Fehlschlag {5.0.0} und für jede Verzögerung {4.0.0}; ein genauerer Code des entfernten Servers kann nur in {Diagnostic-Code} stehen.
Hat der Server keinen erweiterten Code genannt, schreibt Sendmail als Client {5.0.0} für den Code {554} und für die meisten Abweisungen des Befehls {MAIL FROM}.
Postfix beantwortet die übrigen Blöcke einer Nachricht mit dem Code {551} und {5.0.0}, sobald ein Befehl {BDAT} gescheitert ist.
Etwas zu einer Adresse
Die Antwort betrifft eine der Adressen der Nachricht, ohne Näheres zu nennen.
Am häufigsten kommt der Code als Erfolg vor: {250} mit {2.1.0} beantwortet den Befehl {MAIL FROM}, wie im Beispiel von RFC 2034.
Eine solche Antwort nimmt die Adresse des Absenders zur Kenntnis; sie bestätigt nicht, dass es diese Adresse gibt oder dass der Absender sie verwenden darf.
Als Fehlschlag lässt der Code {5.1.0} offen, ob der Absender oder der Empfänger gemeint ist; nur der Befehl und der Text können das zeigen.
Der Server nimmt den Umschlagabsender an und beginnt eine Transaktion.
Postfix findet den Absender in einer seiner eigenen Domains, aber nicht in der dortigen Liste der Postfächer, und weist mit {5.1.0} ab.
Die Adresse ist für Sendmail zu lang oder hat zu viele Teile, oder OpenSMTPD kann die Adresse eines Absenders nicht auswerten.
Fahren Sie nach {2.1.0} mit dem Befehl {RCPT TO} fort und rechnen Sie damit, dass Regeln für den Absender dort noch greifen können.
Scheitert eine Nachricht mit {5.1.0}, prüfen Sie in den Kontoeinstellungen die Absenderadresse ebenso wie die Adresse des Empfängers.
Weist Postfix einen Ihrer eigenen Absender so ab, nehmen Sie die fehlende Adresse in seine Benutzerliste auf oder berichtigen Sie das Programm, das unter diesem Namen sendet.
Setzen Sie {2.1.0} hinter den Code {250} auf den Befehl {MAIL FROM}.
Weisen Sie mit {5.1.0} nur ab, was weder ein unbekanntes Postfach ({5.1.1}) noch eine ungültige Domain ({5.1.2}, {5.1.8}) noch ein Syntaxfehler ({5.1.3}, {5.1.7}) ist.
Findet Postfix als Client bei der Domain des Empfängers einen Null-MX, zeigt seine Unzustellbarkeitsnachricht {5.1.0}, obwohl es dafür {5.1.10} gibt.
Exchange verwendet den Code {5.1.0} mit dem Text „Sender denied“ sowohl für einen Absender, den es filtert, als auch für eine Antwort auf eine alte Nachricht, wenn es den Empfänger dieser Antwort nicht auflösen kann.
Postfach nicht vorhanden
Das empfangende Mailsystem findet unter dieser Adresse kein Postfach.
Die Domain stimmt und wird hier bedient, aber der Name vor dem @-Zeichen führt nirgendwohin.
Das sagt die Benutzerliste eines einzelnen Hosts in diesem Moment: Hinter einer veralteten Kopie auf einem Filter oder einem Backup-MX sieht ein Postfach, das es gibt, genauso aus.
Als {4.1.1} bedeutet der Code nur, dass der Host noch nicht entscheiden kann; dieser Gebrauch geht über RFC 3463 hinaus, das den Code für dauerhafte Fehler vorsieht.
Ein Buchstabe ist falsch, ein Formular oder ein Import hat den Namen verdorben, oder der Inhaber ist fortgegangen und das Konto wurde gelöscht.
Ein vorgeschalteter Filter oder ein zweiter MX-Host arbeitet mit einer Empfängerliste aus der Zeit, bevor das Postfach angelegt wurde.
Bei {4.1.1} prüft Postfix die Adresse noch mit einer Probenachricht bei einem anderen Host, oder es läuft mit {soft_bounce}, während ein Administrator etwas umstellt.
Ein Host nimmt jeden Namen der Domain an und stellt erst bei der Zustellung fest, dass das Postfach fehlt.
Vergleichen Sie den Namen mit einer Nachricht oder einer Visitenkarte des Empfängers und nicht mit dem Eintrag, den Ihr Mailprogramm vorschlägt.
Bei einer einzelnen Adresse ist auf Ihrer Seite nichts zu reparieren.
Sendet ein Anbieter plötzlich {5.1.1} für viele Adressen, die gestern noch funktionierten, setzen Sie Massensendungen dorthin aus und fragen Sie seinen Postmaster, bevor eine Liste bereinigt wird.
Versorgen Sie alle Hosts der MX-Liste aus demselben Verzeichnis und lassen Sie sie mit dem Code {451} und {4.3.0} antworten, wenn dieses Verzeichnis nicht antwortet.
Behalten Sie die Namen ausgeschiedener Benutzer einige Zeit als {5.1.6}, damit deren Korrespondenzpartner erfahren, dass sie sich nicht vertippt haben.
Streichen Sie eine Adresse nach {5.1.1} von der Liste, wenn ein Host ihrer Domain den Code beim Befehl {RCPT TO} gesendet hat; nach {4.1.1} behalten Sie die Adresse.
Sehen Sie sich die Antwort neben dem Code an, denn ein Client kann {5.1.1} zu einem bloßen Code {550} ergänzt haben, der von einer Richtlinie sprach.
Senden Sie den Code {5.1.1} mit {550}, wenn Ihr Verzeichnis geantwortet hat und den Namen nicht enthält.
Ein Postfach, das existiert und geschlossen ist, erhält {5.2.1}, eine von früher bekannte Adresse {5.1.6} und ein Name, der gegen die Grammatik verstößt, {5.1.3}.
Postfix sendet den Code {5.1.1} für unbekannte Namen in seinen lokalen, virtuellen und Relay-Domains; der Antwortcode ist {550}, sofern er nicht geändert wurde.
Prüft Postfix Adressen mit einer Probenachricht, antwortet es nach Voreinstellung mit {450} und {4.1.1}, selbst wenn die Probenachricht endgültig abgewiesen wurde.
Sendmail als Client meldet {5.1.1} für jeden Code {550} auf den Befehl {RCPT TO}, der ohne erweiterten Code kam.
Achten Sie bei E-Mails an Exchange Online auch auf die Codes {5.1.10} und {5.4.1}: Beide können für einen Empfänger stehen, der in dessen Verzeichnis fehlt.
Domain unbekannt oder ohne Maildienst
Das Mailsystem findet zu dieser Adresse keine Domain und keinen Host, der E-Mails annimmt.
Was hinter dem @-Zeichen steht, ist kein Ort, an den E-Mails gehen können: Die Domain existiert nicht, oder sie kann keine E-Mails annehmen.
Am Ziel hat niemand geantwortet; das Urteil stammt also von einem Einlieferungsserver, einem Relay oder dem Client, dem die Zustellung misslungen ist.
Der Code {4.1.2} sagt nur, dass das DNS die Frage nicht geklärt hat.
Die Domain ist falsch geschrieben, abgelaufen oder stammt aus einer jahrealten Adressliste.
Die Abfrage der Domain scheitert vorerst, und der Server antwortet mit dem Code {450} und {4.1.2}.
Sendmail als Client findet keinen Host für die Domain und schreibt „Host unknown“ in die Unzustellbarkeitsnachricht.
Berichtigen Sie die Domain: Der Teil vor dem @-Zeichen wurde gar nicht geprüft.
Fragen Sie die MX-, A- und AAAA-Einträge der Domain über einen Resolver in einem anderen Netz ab; sind sie vorhanden, reparieren Sie Ihr eigenes DNS.
Verlängern Sie die Registrierung der Domain oder veröffentlichen Sie einen MX-Eintrag, dessen Hostname eine Adresse hat.
Der Code {5.1.2} betrifft jede Adresse der Domain; setzen Sie sie also gemeinsam aus und testen Sie einmal die Domain statt jedes einzelnen Postfachs.
Senden Sie den Code {5.1.2} mit {550} beim Befehl {RCPT TO} für die Domain eines Empfängers, die es laut DNS nicht gibt.
Eine solche Domain des Absenders erhält {5.1.8}, ein Null-MX beim Empfänger {5.1.10} und ein DNS, das nicht antwortet, {4.4.3}.
Postfix mit {reject_unknown_recipient_domain} sendet {450} und {4.1.2} selbst für eine Domain, die es sicher nicht gibt, sofern {unknown_address_reject_code} nicht heraufgesetzt wird.
Sendmail kennzeichnet auch falsch gebildete Domains und lokale Teile mit einem Punkt am Anfang oder Ende hinter dem Code {553} mit {5.1.2}.
Gmail sendet den Code {553} mit {5.1.2}, wenn es die Domain des Empfängers nicht finden kann.
Empfängeradresse falsch gebildet
Die Adresse des Empfängers ist nicht richtig geschrieben.
Die Adresse verstößt gegen die Grammatik; der Server hat also in keinem Verzeichnis nachgesehen und sagt nichts über ein Postfach aus.
Der Fehler kann im lokalen Teil liegen, in der Domain oder in den Anführungszeichen und Klammern darum.
Ein Leerzeichen, ein Komma, ein zweites Paar spitzer Klammern oder ein Anzeigename ist in den Befehl {RCPT TO} geraten.
Sendmail findet einen Buchstaben außerhalb von ASCII in einer Adresse, die nicht mit {SMTPUTF8} angekündigt war.
Eine Umschreiberegel macht aus einer guten Adresse eine leere oder unbrauchbare, und Postfix schickt die Nachricht zurück.
Tippen Sie die Adresse neu ein, statt sie einzufügen, und lassen Sie alles außer der Adresse weg.
Prüfen Sie Adressen dort, wo Menschen sie eingeben, und setzen Sie genau eine Adresse zwischen ein Paar spitzer Klammern.
Reparieren Sie in einem Verteiler den Eintrag anhand der ursprünglichen Daten, statt ihn zu streichen.
Hat der Absender sie richtig eingegeben, suchen Sie nach der Umschreibe- oder Aliasregel, die die fehlerhafte Form erzeugt hat.
Senden Sie den Code {501} mit {5.1.3} für einen Empfänger, der sich nicht auswerten lässt, noch bevor Sie ihn nachschlagen.
Verwenden Sie {5.1.7} für die Adresse des Absenders und {5.5.4} für das, was auf die schließende Klammer folgt.
Der Antwortcode davor ist verschieden: Postfix und OpenSMTPD senden {501}, Sendmail und Gmail meist {553}.
Eine Unzustellbarkeitsnachricht von Postfix mit {5.1.3} und dem Text „null recipient address“ bedeutet, dass von der Adresse nichts übrig geblieben ist.
Sendmail als Client schreibt {5.1.3} für jeden Code {553} auf den Befehl {MAIL FROM} oder {RCPT TO} ohne erweiterten Code, obwohl eine solche Antwort nicht die Syntax betreffen muss.
Adresse passt auf mehrere Postfächer
Das empfangende Mailsystem kann nicht erkennen, welches von mehreren Postfächern gemeint ist.
Auf die Adresse passt mehr als ein Postfach, weil das Ziel Namen ungenau vergleicht oder weil zwei Konten dieselbe Adresse beanspruchen.
Im zweiten Fall stößt jeder Absender auf den Fehler, bis das Ziel sein Verzeichnis in Ordnung gebracht hat.
Eine Unzustellbarkeitsnachricht von Exchange enthält das Wort „Ambiguous“, was meist bedeutet, dass sich zwei Objekte des Verzeichnisses die Adresse teilen.
Bitten Sie den Empfänger um die vollständige und genaue Adresse.
Suchen Sie im Verzeichnis nach der Adresse und lassen Sie sie nur bei einem Konto stehen.
Senden Sie den Code {5.1.4} nur, wenn Ihr Server Postfächer aus unvollständigen Namen errät; beim Befehl {VRFY} sieht RFC 5321 für einen mehrdeutigen Benutzer den Code {553} vor.
Exchange Server lässt sich so einstellen, dass es Empfänger unter reservierten Top-Level-Domains wie {.test} mit {5.1.4} abweist, wo gar nichts mehrdeutig ist.
Empfänger angenommen
Die Adresse des Empfängers wurde angenommen.
RFC 3463 hat diesen Code für positive Zustellberichte geschaffen, in denen er besagt, dass die Adresse richtig war.
Am häufigsten steht er hinter dem Code {250} auf den Befehl {RCPT TO} und verspricht dort weniger: Der Server nimmt den Empfänger in die Transaktion auf und prüft das Postfach vielleicht erst später.
Der Server hat den Empfänger in die Transaktion aufgenommen.
Der Absender hat mit {NOTIFY} um eine Erfolgsmeldung gebeten, und der Bericht nennt den Empfänger als zugestellt oder weitergegeben.
Es folgt der nächste Empfänger oder der Befehl {DATA}; für diesen Empfänger muss niemand etwas tun.
Prüfen Sie mit {2.1.5} nicht, ob eine Adresse existiert: Ein Server mit einem Sammelpostfach gibt diesen Code jedem Namen.
Senden Sie {2.1.5} mit {250} für jeden Empfänger, den Sie annehmen; für einen Befehl {VRFY}, den Sie nicht prüfen, ist der Code {252} mit einem anderen Code wie {2.0.0} ehrlich.
Exchange Server lässt sich so einstellen, dass es Empfänger in reservierten Domains wie „example.com“ mit {5.1.5} abweist, dem Gegenteil dessen, was der Code bedeutet.
Postfach aufgegeben, keine neue Adresse
Das Postfach gab es einmal, es nimmt unter dieser Adresse aber keine E-Mails mehr an.
Die Empfängerseite erinnert sich an die Adresse: Sie war einmal richtig, und das Postfach dahinter wurde aufgegeben oder ist umgezogen.
Seinem Namen nach kommt der Code ohne neue Adresse, doch Postfix schreibt sie in den Text, wenn es sie kennt.
Eine Person ist fortgegangen, oder eine Abteilung wurde umbenannt, und der Administrator führt den alten Namen in einer Tabelle wie {relocated_maps} weiter.
Suchen Sie im Text der Unzustellbarkeitsnachricht nach einer neuen Adresse und fragen Sie sonst den Empfänger am Telefon oder über einen Kollegen.
Legen Sie die Adresse still und bieten Sie ihrem Inhaber einen Weg, eine neue einzutragen; entnehmen Sie dem Text keine Adresse per Programm.
Senden Sie den Code {550} mit {5.1.6} für eine frühere Adresse, deren Nachfolgerin Sie nicht preisgeben dürfen; um sie preiszugeben, senden Sie den Code {551}.
Kann das Konto wieder geöffnet werden, ist {5.2.1} richtig.
OpenSMTPD schreibt {5.1.6} in eine Unzustellbarkeitsnachricht, wenn der Benutzer bei der Zustellung nicht zu finden ist; dort muss also niemand umgezogen sein.
Sendmail als Client schreibt {5.1.6} für einen Code {551} des entfernten Servers, der ohne erweiterten Code kam.
Exchange Server lässt sich so einstellen, dass es Empfänger, deren Domain keinen Punkt enthält, mit {5.1.6} abweist; eine solche Adresse ist nicht umgezogen.
Absenderadresse falsch gebildet
Die Adresse des Absenders wird in dieser Schreibweise nicht angenommen.
Der Umschlagabsender verstößt gegen die Grammatik von Adressen, sodass weder eine Antwort per E-Mail noch eine Unzustellbarkeitsnachricht ihn verwenden könnte.
Postfix verwendet den Code in einem weiteren Sinn: Es kennzeichnet damit auch einen Absender, dessen Postfach eine Probenachricht nicht bestätigt hat, nach Voreinstellung mit {4.1.7} selbst nach einer klaren Abweisung.
Ein Skript oder eine Bibliothek setzt einen Anzeigenamen, Anführungszeichen oder ein zweites Paar Klammern in den Befehl {MAIL FROM}.
Postfix ist so eingestellt, dass es Absender prüft, und der Server der Absenderdomain hat das Postfach nicht bestätigt.
Berichtigen Sie die Absenderadresse in den Einstellungen des Programms oder Geräts.
Geben Sie dem Befehl {MAIL FROM} die bloße Adresse und heben Sie den Anzeigenamen für die Kopfzeilen auf.
Spricht der Text von einer nicht geprüften Adresse, sorgen Sie dafür, dass Ihre MX-Hosts dieses Postfach beim Befehl {RCPT TO} annehmen, denn die Empfängerseite fragt sie mit einer Probenachricht.
Senden Sie den Code {501} mit {5.1.7} beim Befehl {MAIL FROM} für eine Adresse, die sich nicht auswerten lässt; eine Domain, die nicht existiert, erhält {5.1.8}, ein fehlendes Postfach in Ihrer eigenen Domain {5.1.0}.
Gmail sendet den Code {553} mit {5.1.7}, Postfix und postscreen senden den Code {501}.
Sendmail fügt {5.1.7} hinter dem Code {553} für einen Absender an, den es auswerten kann, für den es aber keinen Mailer hat.
Absenderdomain für Antworten nicht erreichbar
Die Domain in der Adresse des Absenders ist nicht zu finden oder kann keine Antworten empfangen.
Eine Unzustellbarkeitsnachricht an den Umschlagabsender hätte kein Ziel, daher nimmt die Empfängerseite die Nachricht nicht an.
Der Empfänger trägt keine Schuld, auch wenn die Antwort beim Befehl {RCPT TO} kommt.
Über die Klasse entscheidet die Wahl des Betreibers und nicht der Sachverhalt: Für ein und dieselbe unbekannte Domain sendet Sendmail {5.1.8} und Postfix nach Voreinstellung {4.1.8}.
Ein Server oder Gerät gibt als Absender einen internen Hostnamen an, den das öffentliche DNS nicht kennt.
Die Nameserver der Absenderdomain antworten der Empfängerseite nicht.
Die Domain ist abgelaufen, oder ihr MX-Eintrag nennt einen Host ohne Adresse.
Fragen Sie die MX-, A- und AAAA-Einträge der Domain des Umschlagabsenders von außerhalb Ihres Netzes ab und ergänzen Sie, was fehlt.
Geben Sie automatischen E-Mails einen Absender in einer wirklichen Domain, wo jemand die Unzustellbarkeitsnachrichten liest.
Lautet der Text „bad outbound sender“, sichern Sie zuerst das Konto: Wahrscheinlich hat jemand anderes darüber E-Mails gesendet.
Scheitern die Domains vieler voneinander unabhängiger Absender zugleich, liegt es an Ihrem eigenen Resolver.
Rechnen Sie den Fehlschlag nicht der Adresse des Empfängers an.
Senden Sie den Code {451} mit {4.1.8}, solange das DNS schweigt, und {5.1.8}, sobald es die Domain bestritten hat.
Ein Null-MX bei der Absenderdomain hat eine eigene Nummer, {5.7.27}.
Ein Sendmail-Host, der Reverse-DNS verlangt, sendet den Code {451} mit {4.1.8} auch dann, wenn sich die IP-Adresse des Clients nicht auflösen lässt oder ihr Name gefälscht wirkt.
Wegen der Voreinstellung von Postfix kann eine Nachricht mit falsch geschriebener Absenderdomain tagelang warten, bevor jemand von dem Irrtum erfährt.
Bei Exchange Online bedeutet {5.1.8} mit dem Text „bad outbound sender“, dass das Konto des Absenders gesperrt ist, weil es zu viel Spam gesendet hat.
Hier endet die Nachrichtenverfolgung
Die Nachricht wurde an ein Mailsystem weitergegeben, das nicht melden kann, was aus ihr geworden ist.
Mit der Nachrichtenverfolgung kann ein Absender die Hosts auf dem Weg fragen, was aus einer Nachricht geworden ist; bei diesem Host endet die Spur.
Der Code gehört allein in einen solchen Verfolgungsbericht, zusammen mit der Aktion {relayed}, und nie in eine Antwort während einer Sitzung.
Der nächste Host nimmt an der Nachrichtenverfolgung nicht teil, oder der Betreiber verbirgt eine vertrauliche Weiterleitungsadresse.
Kommt es auf Gewissheit an, fragen Sie den Empfänger; keine weitere Abfrage wird mehr ergeben.
Schreiben Sie {2.1.9} nur in Verfolgungsberichte mit der Aktion {relayed}; ein Zustellbericht über eine weitergegebene Nachricht verwendet einen anderen Erfolgscode wie {2.1.5}.
Die Quelltexte von Postfix, Exim, Sendmail und OpenSMTPD enthalten {2.1.9} nicht.
Domain erklärt, keine E-Mails anzunehmen
Die Domain des Empfängers nimmt keine E-Mails an, oder ihr Mailsystem kennt diesen Empfänger nicht.
Die Domain veröffentlicht einen Null-MX, einen einzigen MX-Eintrag, dessen Host nur ein Punkt ist, und erklärt damit, dass keine ihrer Adressen E-Mails annimmt.
Das meldet der eigene Einlieferungsserver des Absenders oder ein Relay, meist beim ersten Versuch, und kein Host der Domain wurde angesprochen.
Exchange Online gibt derselben Nummer eine andere Bedeutung: Es kennt die Domain, aber nicht den Empfänger.
Die Adresse nennt einen Webhost oder eine geparkte Domain, deren Inhaber erklärt hat, dass sie keine E-Mails annimmt.
Eine automatische Antwort beantwortet eine Nachricht, deren gefälschte Absenderadresse in einer solchen Domain liegt.
Eine Adresse, die nicht im Verzeichnis eines Kunden von Exchange Online steht, stößt auf den Code {550} mit {5.1.10} und dem Text „Recipient not found“.
Prüfen Sie die Domain: Oft wird der Name einer Website geschrieben, deren Inhaber seine E-Mails unter einer anderen Domain empfängt.
Fragen Sie den MX-Eintrag ab: Zeigt er einen wirklichen Host, kommt die Abweisung von Exchange Online oder von einer veralteten Antwort in Ihrem Resolver.
Bei einem Null-MX ersetzen Sie den Eintrag, falls die Domain doch E-Mails empfangen soll.
Bei Exchange Online prüfen Sie, ob das Postfach existiert, diese Adresse hat und synchronisiert wurde.
Werten Sie den Code {556} als Urteil über die ganze Domain und den Code {550} mit {5.1.10} als Urteil über eine einzelne Adresse.
Senden Sie den Code {556} mit {5.1.10} beim Befehl {RCPT TO} für die Domain eines Empfängers mit Null-MX.
Hat die Domain des Absenders einen, senden Sie den Code {550} mit {5.7.27}; für ein unbekanntes Postfach bei Ihnen selbst {5.1.1}.
Sendmail als Client erkennt den Null-MX und schreibt {5.1.10} in seine Unzustellbarkeitsnachricht.
Postfix sendet den Code {556} mit {5.1.10} beim Befehl {RCPT TO} nur unter {reject_unknown_recipient_domain}.
Etwas zum Postfach
Die Antwort betrifft das Postfach des Empfängers, ohne Näheres zu nennen.
Das Postfach existiert, und etwas an seinem Speicher oder seinen Einstellungen hat die Antwort verursacht.
In Berichten über eine Zustellung auf demselben Host steht {4.2.0} typischerweise für eine Sperre, die sich nicht setzen ließ, und {5.2.0} für eine Postfachdatei mit falschem Eigentümer oder Typ.
Das Zustellprogramm kann die Datei oder den Ordner des Postfachs nicht sperren, öffnen oder anlegen.
Sehen Sie sich Eigentümer, Rechte und Sperrdateien des Postfachs an und das Dateisystem, in dem es liegt.
Vergleichen Sie den Code mit der zitierten Antwort, bevor Sie glauben, dass ein Postfach betroffen ist.
Behalten Sie die Adresse, wenn der andere Server den Code selbst gesendet hat, denn dann bestätigt er, dass das Postfach existiert.
Verwenden Sie {4.2.0} oder {5.2.0} nur für Fehler eines einzelnen Postfachs, die weder ein geschlossenes Konto ({5.2.1}) noch ein Kontingent ({4.2.2}) noch ein Größenlimit ({5.2.3}) betreffen.
Sendmail als Client schreibt {4.2.0} für jeden Code {450} ohne erweiterten Code und {5.2.0} für einen solchen Code {550} nach den Daten, was auch immer der Text sagt.
Konto geschlossen oder gesperrt
Das Postfach des Empfängers existiert, nimmt aber keine Nachrichten an.
Das Konto ist bekannt und geschlossen: gesperrt, unbezahlt, zu lange unbenutzt oder während eines Umzugs stillgelegt.
Die Klasse soll sagen, für wie lange: {5.2.1}, wenn es nie wieder öffnet, {4.2.1}, wenn es nur zeitweise geschlossen ist.
Gmail verletzt diese Regel: Es antwortet mit beiden Klassen auch für ein Postfach, das im Moment zu viele E-Mails erhält; ein einzelner Code {5.2.1} beweist also nicht, dass das Konto tot ist.
Der Inhaber hat sich lange nicht angemeldet oder nicht bezahlt, oder der Anbieter hat das Konto gesperrt.
In kurzer Zeit treffen zu viele Nachrichten ein, zum Beispiel Alarme aus eigenen Systemen oder eine Welle von Unzustellbarkeitsnachrichten.
Schreiben Sie dem Empfänger auf einem anderen Weg; ein sofortiger zweiter Versuch stößt auf dieselbe Antwort.
Sagt Gmail, dass E-Mails zu schnell kommen, verteilen Sie Ihre Nachrichten an dieses Konto auf mehr Zeit.
Melden Sie sich einmal an, klären Sie eine Sperre mit Ihrem Anbieter oder finden Sie heraus, welcher Dienst das Postfach überschwemmt.
Entscheiden Sie für jedes geschlossene Konto, ob es zurückkehren wird, und setzen Sie die Klasse entsprechend.
Setzen Sie die Adresse nach {5.2.1} aus, versuchen Sie es an einem anderen Tag noch einmal und streichen Sie sie, wenn es dabei bleibt; {4.2.1} braucht nur die übliche Warteschlange.
Senden Sie den Code {450} mit {4.2.1} für ein Konto, das vorerst gesperrt ist, und den Code {550} mit {5.2.1} für eines, das geschlossen bleibt.
Ein gelöschtes Konto erhält {5.1.1} oder {5.1.6}, ein ausgeschöpftes Kontingent {4.2.2} und eine Abweisung nur dieses Absenders {5.7.1}.
Für einen Empfänger, den die Zugriffstabelle abweist, sendet ein Sendmail-Host {550} {5.2.1} mit dem Text „Mailbox disabled for this recipient“, ob er ein solches Postfach hat oder nicht.
Der Code {450} mit {4.2.1} von Google kann auch bedeuten, dass ein Kunde des Relay-Dienstes ein Spitzenlimit überschritten hat.
Exchange Server meldet {5.2.1} auch für eine Nachricht, die sein Inhaltsfilter unter Quarantäne gestellt hat.
Kontingent des Postfachs ausgeschöpft
Das Postfach des Empfängers ist voll.
Das Postfach hat sein Kontingent oder den Platz dahinter ausgeschöpft; in der Regel kann nur sein Inhaber das ändern, indem er E-Mails löscht.
Ob die Nachricht wartet, bestimmt der Server: {4.2.2} belässt sie in der Warteschlange des Absenders, {5.2.2} schickt sie sofort zurück.
Das Postfach gehört jemandem, aber wenn es wochenlang voll bleibt, liest es wahrscheinlich niemand.
Der Server fragt beim Befehl {RCPT TO} seinen Kontingentdienst und erspart dem Client die Übertragung.
Die Nachricht wurde angenommen, und der Postfachspeicher oder das Dateisystem hat ihre Aufnahme verweigert.
Ein Einlieferungsserver, der an ein lokales Postfach zustellt, stellt fest, dass Kontingent und Schonfrist überschritten sind.
Löschen Sie große Nachrichten, leeren Sie den Papierkorb und denken Sie daran, dass ein gemeinsames Kontingent auch Dateien außerhalb des Postfachs zählen kann.
Nach {5.2.2} verständigen Sie den Empfänger telefonisch und senden die Nachricht noch einmal, wenn Platz ist.
Warnen Sie die Inhaber, bevor das Limit erreicht ist, und nehmen Sie darüber für eine Schonfrist kleine Nachrichten an.
Löschen Sie die Adresse nicht sofort; lassen Sie sie nach mehreren Tagen mit {4.2.2} oder {5.2.2} ruhen und versuchen Sie es Wochen später wieder.
Senden Sie zuerst den Code {452} mit {4.2.2}, wie es RFC 3463 vorsieht, und den Code {552} mit {5.2.2}, wenn eine Schonfrist für den Inhaber abgelaufen ist.
Ist der Datenträger des ganzen Systems voll, senden Sie {4.3.1}; ist nur diese Nachricht zu groß, {5.2.3}.
Gmail sendet den Code {452} mit {4.2.2} für ein Konto, dessen Speicherplatz aufgebraucht ist.
Postfix weist eine lokale Zustellung mit {5.2.2} ab, sobald das Kontingent des Dateisystems oder {mailbox_size_limit} überschritten ist.
Das Programm von Sendmail für lokale Postfächer stellt eine Nachricht, die das Kontingent des Datenträgers überschreitet, mit {4.2.0} zurück und schickt sie nur auf Anweisung mit {5.2.2} an den Absender.
Als Client schreibt Sendmail {5.2.2} für einen Code {552} ohne erweiterten Code beim Befehl {RCPT TO} oder nach den Daten, obwohl {552} auch die Größe meinen kann.
Exchange Online verwendet {5.2.2} auch gegenüber eigenen Kunden, die ein Sendelimit überschritten haben.
Über dem Größenlimit dieses Postfachs
Die Nachricht ist größer, als die Empfängerseite für dieses Postfach zulässt.
Das Limit dieses Postfachs ist niedriger als das des Systems; andere Empfänger auf demselben Host können die Nachricht also erhalten.
Sendmail macht diesen Unterschied nicht und sendet den Code für sein Limit für alle Nachrichten, sogar beim Befehl {MAIL FROM}.
Der Client hat die Größe angegeben, und das nun genannte Postfach lässt weniger zu.
Ein Verteiler oder ein Programm hinter der Adresse nimmt nur kleine Nachrichten an.
Die Nachricht überschreitet den Höchstwert eines Sendmail-Hosts.
Senden Sie einen Link zur Datei oder verteilen Sie die Anhänge auf mehrere Nachrichten.
Heben Sie das Limit des Postfachs an, wenn das System als Ganzes eine solche Nachricht annehmen würde.
Fahren Sie mit den anderen Empfängern der Transaktion fort; die Abweisung gilt nur für diesen einen.
Liegt die angegebene Größe vor, senden Sie {552} und {5.2.3} schon beim Befehl {RCPT TO}; für ein Limit aller Postfächer gilt {5.3.4}.
Exchange Server schreibt „RecipSizeLimit“ hinter {5.2.3}, das Limit des Empfängers; das Limit des Absenders anzuheben, hilft dort nicht.
Postfix meldet {5.2.3}, wenn eine Nachricht das Größenlimit überschreitet, das für ein externes Zustellprogramm gesetzt ist.
Verteiler ließ sich nicht auflösen
Die Adresse ist ein Verteiler oder Alias, dessen Empfänger sich nicht ermitteln lassen.
Der Server kennt die Adresse als Verteiler, kann aber die Adressen dahinter nicht lesen oder auflösen; daher erhält niemand auf dem Verteiler diese Nachricht.
OpenSMTPD verwendet den Code für Aliasse und Weiterleitungsdateien aller Art und sendet {5.2.4} sogar für einen unbekannten Namen in einer virtuellen Domain.
Die Datei oder Datenbank mit den Mitgliedern lässt sich im Moment nicht öffnen.
Aliasse verweisen im Kreis aufeinander oder sind zu tief verschachtelt.
Prüfen Sie Rechte und Syntax der Alias- oder Verteilerdatei, lösen Sie dann die Adresse von Hand auf und suchen Sie nach Verweisen, die im Kreis führen.
Verständigen Sie den Inhaber des Verteilers, denn dessen Mitglieder bemerken nicht, dass E-Mails fehlen.
Senden Sie den Code {450} mit {4.2.4}, solange sich der Verteiler nicht lesen lässt, und den Code {550} mit {5.2.4}, wenn er endgültig defekt ist; ein Absender, der nicht an ihn schreiben darf, erhält {5.7.2}.
OpenSMTPD setzt seine eigenen Nummern {424} und {524} vor {4.2.4} und {5.2.4}, obwohl das Register den Code mit {450} und {452} verbindet.
Sendmail sendet den Code {451} mit {4.2.4} oder den Code {550} mit {5.2.4}, wenn es die Datei eines eingebundenen Verteilers nicht öffnen kann.
Etwas im Inneren des Mailsystems
Die Antwort betrifft das Mailsystem selbst, ohne weitere Einzelheiten.
Der Host existiert und nimmt normalerweise E-Mails an; in seinem Inneren ist etwas schiefgegangen: eine Tabelle, die sich nicht lesen lässt, ein abgestürzter Prozess, ein Filter, der versagt hat.
Der Code {4.3.0} ist bei Postfix und OpenSMTPD der Sammelcode für interne Störungen, und nur das Protokoll des Hosts, der ihn geschrieben hat, nennt die Ursache.
Der Code {5.3.0} in einer Unzustellbarkeitsnachricht bedeutet oft, dass ein Programm, das die Nachricht übernehmen sollte, mit einem Fehler geendet hat.
Eine Abfragetabelle, die Warteschlangendatei oder ein Hilfsprozess des Servers versagt.
Der TLS-Teil eines Postfix-Servers ist im Moment nicht bereit.
Ein Zustellprogramm, Skript oder Virenscanner hat einen Fehler gemeldet oder wurde nach seinem Zeitlimit abgebrochen.
Entnehmen Sie dem Protokoll des Absenders Uhrzeit und Warteschlangen-ID und suchen Sie in Ihrem eigenen Protokoll unmittelbar vor dieser Zeile nach einer Warnung.
Lassen Sie eine Nachricht mit {4.3.0} in der Warteschlange und prüfen Sie zuerst, ob Ihr eigener Host den Code geschrieben hat, denn das tun Clients bei Fehlern auf ihrer Seite.
Kommt bei jedem Versuch derselbe Text zurück, schicken Sie ihn dem Postmaster dieses Hosts.
Versuchen Sie es bei einem anderen Host der MX-Liste, bevor Sie warten.
Senden Sie den Code {4.3.0} für einen internen Fehler, den Sie nicht genauer benennen können, damit der Client die Nachricht behält.
Für einen vollen Datenträger gilt {4.3.1}, für Überlastung oder Herunterfahren {4.3.2}, für eine fehlerhafte Konfiguration {4.3.5} und für ein externes Verzeichnis, das nicht antwortet, {4.4.3}.
Gmail sendet den Code {451} mit {4.3.0} und einem Text über mehrere Zieldomains; dort hilft eine eigene Transaktion für jede Domain, Warten dagegen nicht.
Die Tabelle von Sendmail für Antworten ohne erweiterten Code macht aus jedem Code {451} den Code {4.3.0}.
Postfix übersetzt den Rückgabewert eines Zustellprogramms: Der Wert für einen vorübergehenden Fehler wird zu {4.3.0}, unbekannte Werte werden zu {5.3.0}.
Kein Speicherplatz mehr auf dem System
Dem Mailsystem ist im Moment der Speicherplatz ausgegangen.
Auf dem Datenträger des Hosts ist der Platz knapp; daher sind alle Empfänger dort betroffen, und keiner von ihnen kann durch Löschen von E-Mails helfen.
Voll kann auch der Datenträger der Warteschlange oder der Protokolle sein, während die Postfächer selbst Platz haben.
Der freie Platz der Warteschlange ist unter die Reserve des Servers gefallen, oder die angegebene Größe passt nicht hinein.
Der Datenträger läuft voll, während die Nachricht geschrieben wird.
Schaffen Sie Platz im Dateisystem der Warteschlange, finden Sie heraus, was es füllt, etwa eine Schleife oder eine Flut von Unzustellbarkeitsnachrichten, und richten Sie einen Alarm ein, der vor Erreichen der Reserve auslöst.
Lassen Sie die Nachricht in der Warteschlange; hält der Code stundenlang an, rufen Sie die Gegenseite an, denn E-Mails an deren Postmaster stoßen auf dieselbe Antwort.
Senden Sie den Code {452} mit {4.3.1} lieber vor der Übertragung als danach und nie für das Kontingent eines einzelnen Benutzers, für das {4.2.2} gilt.
Exchange Server verwendet {4.3.1} mit dem Text „Insufficient system resources“ bei wenig Speicherplatz und auch bei wenig Arbeitsspeicher.
Sendmail sendet beim Befehl {MAIL FROM} den Code {452} mit {4.4.5}, wenn sein Datenträger knapp ist, und {4.3.1} nur, wenn der Platz während der Übertragung ausgeht.
Host nimmt keine E-Mails an
Der empfangende Host nimmt keine Nachrichten an.
In der Klasse 4 wird der Host heruntergefahren, ist überlastet oder wird gewartet; in der Klasse 5 nimmt er nie E-Mails an, wofür der Code {521} geschaffen wurde.
Mehrere Server bremsen mit {4.3.2} Clients: Dem Host geht es gut, aber dieser Client hat zu viele Verbindungen geöffnet, oder er ist neu und muss beweisen, dass er wiederkommt.
Der Server hat keinen freien Prozess für die Sitzung, oder der Client überschreitet ein Limit für Verbindungen.
Das Programm postscreen von Postfix hat einen neuen Client getestet und lässt ihn erst in der nächsten Sitzung mit dem eigentlichen Server sprechen.
Der eigene Postfix-Server des Absenders hält E-Mails zurück, für deren Transport sein Administrator das Zurückstellen eingestellt hat.
Versuchen Sie es wie üblich erneut und öffnen Sie zu diesem Ziel weniger Verbindungen gleichzeitig.
Versuchen Sie es von derselben IP-Adresse aus erneut, denn ein Host, der neue Clients testet, rechnet Ihnen nicht an, was eine andere Adresse bestanden hat.
Bevor Sie Hardware nachrüsten, prüfen Sie die Limits für Prozesse und Verbindungen und ob einige wenige Clients die meisten davon belegen.
Nach {5.3.2} gehen Sie zum nächsten Host der MX-Liste über; das Urteil gilt diesem Host und nicht der Domain.
Senden Sie den Code {421} mit {4.3.2}, wenn Sie Sitzungen wegen Überlastung oder beim Herunterfahren schließen.
Senden Sie den Code {521} mit {5.3.2} auf einem Host, der überhaupt keine E-Mails annimmt, und den Code {556} mit {5.1.10} für eine fremde Domain, die dasselbe erklärt.
Postscreen antwortet mit dem Code {421} und {4.3.2}, wenn alle Serverports belegt sind.
Sendmail verwendet {4.3.2} für seine Limits für Verbindungen und deren Rate und den Code {451} mit {4.3.2}, wenn ein Milter E-Mails zurückstellt.
Der Code {432} mit {4.3.2} von Exchange Online ist ein Limit für gleichzeitige Zustellungen an ein Postfach oder aus einem Konto.
Beim Befehl {ATRN} bedeutet der Code {453} mit {4.3.2}, dass keine E-Mails warten, und ist also kein Fehler.
Funktion hier nicht verfügbar
Das Mailsystem unterstützt eine angeforderte Funktion nicht.
Die Nachricht verlangt etwas, das das Ziel, typischerweise ein Gateway zu einem Mailsystem anderer Art, nicht ausdrücken kann.
Kommt der Code von Sendmail, betrifft er Funktionen der Sitzung selbst: TLS, das nicht bereit ist, oder ein Authentifizierungsverfahren, das es nicht anbietet.
Ein Gateway findet für einen angeforderten Dienst keine Entsprechung im System dahinter.
Sendmail kann TLS im Moment nicht starten und sendet den Code {454} mit {4.3.3}.
Sendmail hat das Verfahren nicht und sendet den Code {504} mit {5.3.3}.
Wählen Sie ein Verfahren, das der Server aufführt, und fahren Sie nach {4.3.3} nicht im Klartext fort, wenn dann das Passwort folgen würde.
Senden Sie die Nachricht noch einmal ohne die besondere Option, etwa eine gewünschte Priorität oder Bestätigung.
Senden Sie {5.3.3}, wenn sich ein vom Absender gewünschter Dienst hinter Ihnen nicht erbringen lässt; ein unbekannter Parameter ist {5.5.4}, eine schwache oder fehlende Sicherheitsfunktion {5.7.4}.
Exchange Server sendet {5.3.3} mit dem Text „Unrecognized command“; zwischen seinen eigenen Hosts kann eine Authentifizierungsmethode die Ursache sein, die am Empfangsconnector fehlt.
Über dem Größenlimit des Hosts
Die Nachricht ist größer, als ein Mailsystem auf ihrem Weg annimmt.
Ein Host auf dem Weg, nicht unbedingt der letzte, hat ein Limit für alle Nachrichten, und diese überschreitet es.
Es zählt die Größe auf der Leitung: Durch die Kodierung werden Anhänge um ein Drittel größer, als die Dateien waren.
Gibt der Server sein Limit bekannt, braucht es der Client gar nicht erst zu versuchen; die Unzustellbarkeitsnachricht kann also vom eigenen Server des Absenders kommen.
Die angegebene Größe liegt über dem Limit, und übertragen wurde noch nichts.
Der Client hat keine oder eine zu kleine Größe angegeben, und das Limit wird während der Übertragung überschritten.
Der eigene Server des Absenders vergleicht die Nachricht mit dem bekannt gegebenen Limit und gibt auf.
Komprimieren Sie den Anhang, teilen Sie ihn auf oder senden Sie stattdessen einen Link.
Stellen Sie anhand der Unzustellbarkeitsnachricht fest, welcher Host das Limit hat; ist es Ihr eigenes Relay, so ist sein Limit niedriger als das Limit, das Ihre Benutzer sehen.
Lassen Sie Gateways und Filter dasselbe Limit bekannt geben wie die Server dahinter.
Senden Sie den Code {552} mit {5.3.4} beim Befehl {MAIL FROM}, wenn die angegebene Größe Ihr Limit überschreitet, und nach den Daten, wenn sie nicht angegeben war.
Für das Limit eines einzelnen Postfachs gilt {5.2.3}, für einen im Moment vollen Datenträger {4.3.1}.
Postfix sendet davor den Code {552} und OpenSMTPD den Code {554}, und der Server von Sendmail verwendet an seiner Stelle {5.2.3}.
In Berichten von Exchange Server kann {5.3.4} von der Quelle ebenso wie vom Ziel kommen; sehen Sie also nach, welchen Server der Bericht nennt.
Fehlerhafte Konfiguration
Ein Mailsystem ist so konfiguriert, dass es diese Nachricht nicht annehmen kann.
Ein Fehler in einer Konfiguration steht im Weg, und er bleibt, bis ein Administrator ihn berichtigt.
Stellen Sie zuerst fest, welcher Host sich beschwert: In einer Antwort ist es die Konfiguration der Empfängerseite, in einem Bericht meist die eigene des Absenders.
Eine Zugriffsregel eines Postfix-Servers ist fehlerhaft gebildet, oder sein Richtliniendienst antwortet nicht.
Der als {relayhost} genannte Host existiert nicht, weist den Client ab oder führt zu ihm zurück.
Ein MX-Eintrag zeigt auf einen Sendmail-Host, der die Domain nicht als seine eigene betrachtet.
Suchen Sie im Protokoll nach der Warnung, die zu {4.3.5} gehört; jeder Client erhält den Code, bis Sie die Regel berichtigt haben.
Zeigt Ihre eigene Warteschlange den Code, prüfen Sie {relayhost} und die Transporttabellen und stoßen Sie die Warteschlange dann neu an.
Ziehen Sie den Code {451} mit {4.3.5} dem Code {5.3.5} vor: Der Fehler ist Ihrer, und die E-Mails anderer sollten warten, bis Sie ihn berichtigt haben.
Postfix macht aus dauerhaften Fehlern seines {relayhost} absichtlich {4.3.5}, damit ein Irrtum dort nicht alle E-Mails zurückgehen lässt.
Sendmail schickt eine Nachricht mit dem Code {553} und {5.3.5} als unzustellbar zurück, wenn E-Mails wegen eines MX-Eintrags wieder bei ihm selbst ankommen.
Exchange Server meldet eine Mailschleife mit {5.3.5}, zum Beispiel wenn ein Empfangsconnector den Namen eines anderen Servers trägt.
Mit anderer Priorität angenommen
Die Nachricht ist angenommen, aber nicht mit der gewünschten Priorität.
Der Server kennt die Erweiterung für Nachrichtenprioritäten und hat die Priorität dieser Nachricht erhöht oder gesenkt.
Der Text beginnt mit dem neuen Wert, einer Zahl, die ein Programm lesen kann.
Das Konto darf die Priorität, um die es gebeten hat, nicht verwenden, oder es hat um keine gebeten und durch eine lokale Richtlinie eine erhalten.
Die Nachricht ist unterwegs; nur die Reihenfolge, in der Hosts sie behandeln, kann anders sein.
Zeigen Sie den neuen Wert an, wenn der Benutzer einen anderen gewählt hatte.
Senden Sie den Code {2.3.6} mit {250} beim Befehl {MAIL FROM} oder nach den Daten, wenn Sie die Priorität ändern; eine Nachricht, die Sie wegen ihrer Priorität abweisen, erhält {X.7.15}.
Das Beispiel in RFC 6710 zeigt den Buchstaben X anstelle der Ziffer für die Klasse; eine wirkliche Antwort muss mit {2.3.6} beginnen, denn die Ziffer muss zum Antwortcode passen.
Postfix, Exim, Sendmail und OpenSMTPD haben die Erweiterung in den untersuchten Versionen nicht.
Etwas zu Netz oder Routing
Im Netz oder auf dem Weg zum Ziel ist etwas schiefgegangen.
Der Code {4.4.0} steht für einen Fehler zwischen Hosts, den keiner der anderen Netzcodes beschreibt.
Bei Postfix hat {5.4.0} eine klare Bedeutung: Die Nachricht trägt zu viele Kopfzeilen {Received}, sie ist also in einer Schleife oder auf einem sehr langen Weg.
Sendmail will MX-Einträge oder einen Hostnamen sehen, bevor es E-Mails weitergibt, und das DNS antwortet nicht.
Postfix zählt mehr Zwischenstationen, als sein {hopcount_limit}, nach Voreinstellung 50, erlaubt.
Bei {5.4.0} lesen Sie die Kopfzeilen {Received} in der Unzustellbarkeitsnachricht von unten nach oben: Hosts, die sich wiederholen, bilden die Schleife.
Bei {4.4.0} testen Sie vom Server selbst aus, ob sich Namen und Adressen auflösen lassen.
Suchen Sie zuerst nach dem passenden besonderen Code: keine Antwort {4.4.1}, unterbrochene Verbindung {4.4.2}, schweigendes DNS {4.4.3}, keine Route {5.4.4}, Schleife {5.4.6}.
Verbindungsversuch ohne Antwort
Ein Mailsystem hat nicht geantwortet, oder es hat den Empfänger abgewiesen.
Der sendende Host hat versucht, sich mit einem anderen Host zu verbinden, und keine Antwort erhalten: Das Zeitlimit der Verbindung lief ab, oder sie wurde abgewiesen.
Der Code {4.4.1} steht in Protokollen und Berichten der sendenden Seite und kann nicht von dem Host kommen, den er beschuldigt.
Etwas anderes ist {5.4.1}: Exchange Online sendet diesen Code mit dem Text „Access denied“ für einen Empfänger, der nicht in seinem Verzeichnis steht.
Der Zielhost ist ausgeschaltet oder überlastet, eine Firewall verwirft die Pakete, oder der MX-Eintrag nennt einen Host, der umgezogen ist.
Das eigene Netz des Absenders sperrt ausgehende Verbindungen zum Port 25, sodass kein Ziel antwortet.
Der Einlieferungsserver kann den IMAP-Server nicht erreichen, auf dem die Nachricht liegt.
Exchange Online sendet {5.4.1} auch mit dem Text „Relay Access Denied“, für eine Domain, für die es keine E-Mails annimmt.
Verbinden Sie sich von Hand mit Port 25 der MX-Hosts, vom sendenden Host und von anderswo, über IPv4 und IPv6.
Schweigt jedes Ziel, fragen Sie Ihren Netzanbieter nach Port 25; schweigt nur eines, warten Sie oder rufen Sie dessen Postmaster an.
Warten Sie auf den Bericht über das Ende der Zustellversuche; bei {5.4.1} prüfen Sie die Adresse des Empfängers.
Sorgen Sie dafür, dass jeder Host Ihrer MX-Liste von außen antwortet, und entfernen Sie die, die es nicht mehr gibt.
Bei {5.4.1} vergleichen Sie die Adressen im Verzeichnis von Exchange Online mit denen, die in Gebrauch sind.
Versuchen Sie es bei allen Adressen aller MX-Hosts, bevor Sie {4.4.1} melden.
Schreiben Sie {4.4.1} in einen Bericht, wenn keine Verbindung zustande kam; gab es eine, ist {4.4.2} richtig, und ohne Adresse, zu der man sich verbinden könnte, {4.4.4} oder {5.4.4}.
Postfix verwendet {4.4.1} für abgewiesene Verbindungen ebenso wie für Zeitüberschreitungen, und der Text nennt Host, Adresse und Port.
Sendmail gibt {4.4.1} auch in Texten über verlorene Verbindungen aus, etwa beim Code {421} mit „Lost input channel“.
Exchange Online meldet eine abgewiesene ausgehende Verbindung mit einer längeren Nummer, {4.4.316}.
Verbindung abgebrochen oder Zeitlimit überschritten
Die Verbindung zwischen zwei Mailsystemen ist abgebrochen oder hat zu lange gedauert.
Eine Sitzung hatte begonnen, dann verstummte eine Seite, oder das Netz verlor die Verbindung.
Mit diesem Code beendet ein Server die Sitzung mit einem Client, der zu lange nichts gesendet hat; in einem Bericht ist er die eigene Beobachtung des Clients.
Kam der Abbruch nach dem abschließenden Punkt, weiß niemand, ob die Nachricht angenommen wurde, und ein erneuter Versuch kann sie doppelt zustellen.
Der Client hält eine Verbindung für späteren Gebrauch offen, und das Zeitlimit des Servers läuft ab.
Große Nachrichten brechen an derselben Stelle ab, und kleine kommen durch: Eine Firewall oder ein Tunnel auf dem Weg verliert Pakete voller Größe.
Die Empfängerseite prüft die Nachricht länger, als der Client auf die Antwort wartet.
Sehen Sie nach, welchen Schritt das Protokoll nennt, zum Beispiel den Empfang der Begrüßung oder das Senden der Nachricht selbst.
Ein Abbruch innerhalb der Nachricht deutet auf die Paketgröße oder ein Sicherheitsgerät hin, einer danach auf langsames Filtern auf der Empfängerseite.
Antworten Sie auf den abschließenden Punkt innerhalb weniger Minuten und lassen Sie lange Prüfungen laufen, nachdem die Nachricht angenommen ist.
Warten Sie auf die Antwort auf den abschließenden Punkt zehn Minuten, wie RFC 5321 es verlangt, denn ein kürzeres Zeitlimit erzeugt Duplikate.
Senden Sie den Code {421} mit {4.4.2}, wenn Sie eine Sitzung beenden, weil der Client schweigt; bei eigenem Herunterfahren oder eigener Überlastung {4.3.2}.
Postfix als Client meldet {4.4.2} sowohl bei einer verlorenen Verbindung als auch bei einer Zeitüberschreitung und nennt im Text den Schritt.
Gmail beendet untätige Sitzungen mit dem Code {451} und {4.4.2}.
Sendmail als Client setzt bei einem Lesefehler {4.4.2}, selbst wo der Text daneben {4.4.1} nennt.
DNS oder Verzeichnis antwortet nicht
Ein Verzeichnis wie das DNS hat die Angaben nicht geliefert, die für die Zustellung nötig sind.
Ein Nameserver oder ein anderes Verzeichnis, von dem die Entscheidung abhängt, hat keine brauchbare Antwort gegeben; die Frage selbst ist noch offen.
In einer Antwort kann die Abfrage den Absender betreffen: RFC 7208 verlangt den Code {451} mit {4.4.3}, wenn die SPF-Prüfung scheitert, weil das DNS nicht antwortet.
Der Nameserver, an dem es liegt, kann also zur Empfängerseite, zur Absenderdomain oder zu einer Sperrliste gehören.
Der Client fragt nach den MX-Einträgen der Empfängerdomain und stößt auf eine Zeitüberschreitung oder einen Serverfehler.
Der SPF-Eintrag der Absenderdomain oder einer, den er einbindet, lässt sich nicht abrufen.
Ein Sendmail-Host, der so konfiguriert ist, dass er wartet, kann die DNS-Sperrliste nicht erreichen.
Fragen Sie die Nameserver beider Domains aus einem anderen Netz ab und reparieren Sie auf Ihrer Seite die Delegierung, DNSSEC oder die eingebundenen SPF-Einträge.
Erhalten viele Absender den Code, starten Sie Ihren Resolver neu oder ersetzen Sie ihn und prüfen Sie, ob ihm die Sperrlisten noch antworten.
Senden Sie den Code {451} mit {4.4.3}, wenn ein externes Verzeichnis nicht antwortet; für eine eigene Benutzerdatenbank ist {4.3.0} üblich.
Hat das DNS geantwortet und gibt es keine solche Domain, ist die Sache entschieden: {5.1.2}, {5.1.8} oder {5.4.4}.
Postfix als Client schreibt {4.4.3} für eine Abfrage, die später gelingen kann, und {5.4.3} für einen Fehler, den der Resolver endgültig nennt.
Keine Route zum Ziel
Das Mailsystem konnte nicht herausfinden, wohin die Nachricht als Nächstes zu senden ist.
Das Verzeichnis hat geantwortet, aber mit nichts, was zu einem nächsten Host führt, zum Beispiel bei einer Domain ohne MX- und Adresseinträge.
In Berichten von Postfix als Client ist {5.4.4} das gewöhnliche Zeichen für eine falsch geschriebene Domain, mit dem Text „Host or domain name not found“.
Der Code {4.4.4} bedeutet, dass die Route wiederkommen kann, etwa wenn sich von einer MX-Liste nur Backup-Hosts finden lassen.
Die Domain existiert nicht, oder keiner der Hosts in ihren MX-Einträgen hat eine Adresse.
Eine Domain wird über eine lokale Tabelle geroutet, und der dort genannte Host lässt sich nicht auflösen.
Postfix will feststellen, ob es für die Domain ein Backup-MX ist, und kann die Hosts nicht auflösen.
Prüfen Sie zuerst die Schreibweise der Domain.
Lösen Sie die Domain vom sendenden Host aus auf: Gelingt es anderswo, prüfen Sie den Resolver, die Transporttabelle und ein etwaiges Split-DNS.
Geben Sie jedem Host in Ihren MX-Einträgen einen A- oder AAAA-Eintrag.
Schreiben Sie {5.4.4} in einen Bericht, wenn das Verzeichnis keinen nächsten Host kennt, und {4.4.4}, wenn sich das ändern kann; eine unbekannte Domain weisen Sie in einer Sitzung mit {5.1.2} ab.
Nach Voreinstellung schickt Postfix E-Mails für eine Domain, deren MX-Hosts keine Adresse haben, als unzustellbar zurück; {smtp_defer_if_no_mx_address_found} lässt sie stattdessen mit {4.4.4} warten.
Exchange Server meldet {5.4.4} mit dem Wort „NonExistentDomain“; Microsoft vermutet den Fehler dann in den DNS-Einstellungen oder den Netzwerkadaptern eben dieses Servers.
Zu viel Datenverkehr
Das Mailsystem hat zu viel Datenverkehr, um die Nachricht anzunehmen.
Überlastet ist der Weg und nicht der Empfänger: zu viele Sitzungen oder Nachrichten auf einmal.
Der Code {5.4.5} ist die Nummer von Google für einen Absender, der das Tageslimit des Kontos erreicht hat; dort ist der Datenverkehr also der des Absenders selbst.
Der Server ist beschäftigt und bittet den Client, wiederzukommen.
Ein Gmail-Konto hat so viele Nachrichten gesendet, wie es an einem Tag darf.
Der sendende Sendmail-Server hat sein eigenes Limit für Verbindungen zu diesem Host erreicht.
Verteilen Sie die Nachrichten über die Zeit und prüfen Sie, ob Ihr eigener Client die Verbindungen begrenzt.
Warten Sie nach {5.4.5} einen Tag und senden Sie große Massensendungen über einen Dienst, der dafür gemacht ist.
Für eine Überlastung des eigenen Hosts ist {4.3.2} gebräuchlicher; behalten Sie {4.4.5} überlasteten Leitungen oder Warteschlangen vor.
Gmail sendet den Code {421} mit {4.4.5} und dem Text „Server busy“.
Sendmail setzt {4.4.5} hinter den Code {452}, wenn sein Datenträger knapp ist, wo {4.3.1} passen würde.
Nachricht läuft im Kreis
Die Nachricht wurde zu oft weitergegeben oder kam zu einem Host zurück, den sie schon verlassen hatte.
Zwei Hosts reichen sich die Nachricht gegenseitig weiter, oder eine Weiterleitungsregel führt dorthin zurück, woher sie kam.
RFC 3463 nennt das eine vorübergehende Angelegenheit, doch Server senden meist {5.4.6}: Warten beendet keine Schleife, und jeder weitere Versuch erzeugt mehr Datenverkehr.
Die Adresse kann völlig richtig sein; falsch ist eine Route dahinter.
Ein Host zählt die Kopfzeilen {Received} und findet mehr, als sein Limit erlaubt.
Zwei Postfächer leiten E-Mails aneinander weiter, oder ein Alias verweist auf sich selbst.
Der MX-Eintrag führt zu einem Host, der nicht weiß, dass die Domain seine eigene ist, sodass er an sich selbst zustellt.
Sehen Sie nach, ob das Ziel Ihrer Weiterleitung seinerseits an Sie weiterleitet, und beenden Sie eine der beiden Regeln.
Nehmen Sie die Domain auf dem letzten Host des Weges in die Liste der lokalen Domains auf.
Prüfen Sie nach einem Umzug, ob sich das alte und das neue System nicht gegenseitig für zuständig erklären.
Lesen Sie die Kopfzeilen {Received} der zurückgeschickten Nachricht von unten nach oben, bis ein Host zweimal erscheint, und verständigen Sie den Postmaster dieser beiden Hosts.
Stoppen Sie eine Schleife sofort mit {5.4.6} und beantworten Sie nie eine Unzustellbarkeitsnachricht mit einer weiteren.
Zählen Sie mindestens 100 Kopfzeilen {Received}, bevor Sie einen langen Weg eine Schleife nennen, wie RFC 5321 rät.
Postfix schickt eine Nachricht mit {5.4.6} als unzustellbar zurück, wenn sie wieder bei ihm selbst ankommt oder die Kopfzeilen eine frühere Zustellung an dieselbe Adresse zeigen; für zu viele Zwischenstationen hat es {5.4.0}.
Postfix als Client meldet stattdessen {4.4.6}, wenn der Host, der sich in der Begrüßung mit dem eigenen Hostnamen dieses Clients meldet, nicht der beste MX ist.
Sendmail sendet den Code {554} mit {5.4.6} und dem Text „Too many hops“, OpenSMTPD den Code {500} mit {5.4.6}.
Bei einer Schleife sendet Exchange Server {5.4.6} und Exchange Online {5.4.14}; beide stoppen eine Nachricht nach Voreinstellung nach 20 Durchläufen.
OpenSMTPD schreibt {4.4.6} in den Bericht, wenn es bei der eigenen Zustellung auf eine Schleife stößt, obwohl es die Nachricht danach löscht.
Nachricht zu alt
Die Nachricht konnte nicht innerhalb der für sie erlaubten Zeit zugestellt werden.
Der Host, bei dem die Nachricht lag, hat wegen ihres Alters aufgegeben: Die Lebensdauer in der Warteschlange oder eine vom Absender gesetzte Frist ist abgelaufen.
Der Code ist ein Urteil über die Zeit und verbirgt die Ursache; RFC 3463 selbst verlangt, wenn möglich stattdessen das eigentliche Problem zu melden.
Der Code {4.4.7} verspricht keinen weiteren Versuch: Sendmail und OpenSMTPD schreiben ihn in den Bericht, mit dem sie die Zustellung aufgeben.
Einige Tage lang stieß jeder Versuch auf einen ausgefallenen Host, ein volles Postfach oder einen anderen vorübergehenden Fehler.
Der Absender hatte mit der Erweiterung {DELIVERBY} eine Frist gesetzt, und sie ist abgelaufen.
Ist die Nachricht noch von Bedeutung, verständigen Sie den Empfänger auf anderem Weg und senden Sie sie erst neu, wenn die Ursache beseitigt ist.
Suchen Sie im Protokoll nach den Antworten auf die einzelnen Versuche; die letzte, etwa eine Zeitüberschreitung oder {4.2.2}, ist das eigentliche Thema.
Richten Sie sich nach dem Feld {Action}: Der Wert {failed} bedeutet, dass dieser Host die Zustellung der Nachricht aufgegeben hat, was auch immer die Ziffer der Klasse sagt.
Stammt der Bericht von OpenSMTPD, behandeln Sie den Text „Envelope expired“ genauso.
Melden Sie eher den Fehler des letzten Versuchs als diesen Code; verwenden Sie {5.4.7}, wenn die eigene Frist des Absenders abgelaufen ist, und {4.4.7} für eine Meldung über eine Verzögerung.
Sendmail schreibt {4.4.7} für die Lebensdauer in der Warteschlange und {5.4.7} für eine versäumte Frist der Erweiterung {DELIVERBY}.
Postfix und Exim schreiben den Code nie: Die letzte Unzustellbarkeitsnachricht von Postfix wiederholt den letzten vorübergehenden Code, die von Exim zeigt {5.0.0}.
Exchange Online zeigt den Code {550} mit {4.4.7} und dem Text „Message expired“, zwei Klassenziffern, die einander widersprechen.
In der untersuchten Version versieht OpenSMTPD diesen letzten Bericht mit der Aktion {delayed} und nennt den Fehler vorübergehend, obwohl es die Nachricht gelöscht hat.
Etwas zum Protokoll
Die Antwort betrifft das Protokoll zwischen zwei Mailsystemen, ohne weitere Einzelheiten.
Als Fehlschlag sagt {5.5.0}, dass der Dialog schiefgegangen ist, oft weil ein Client Befehle gesendet hat, ohne zu warten, wo er warten muss.
Als {2.5.0} ist der Code ein einfacher Erfolg im Stil von RFC 4468, wo andere {2.0.0} oder {2.1.0} senden.
In einem Bericht verwendet Postfix als Client den Code für eine Antwort, die es nicht verstehen konnte.
Der Client sendet mehrere Befehle in einem Zug, obwohl der Server {PIPELINING} nicht anbietet.
Der Client sendet hinter dem Befehl {STARTTLS} weitere Befehle, ohne auf die Antwort zu warten.
Der andere Server hat mit etwas geantwortet, das keine Antwort ist, oder mit einem Code, der nicht passt.
Warten Sie auf jede Antwort, sofern nicht in eben dieser Sitzung {PIPELINING} angeboten wurde, und protokollieren Sie beide Seiten des Dialogs.
Suchen Sie zwischen den Hosts nach einer Firewall oder einem Virenscanner, der den Dialog umschreibt.
Wählen Sie nach Möglichkeit einen Nachbarcode: {5.5.1} für eine falsche Reihenfolge, {5.5.2} für das, was sich nicht auswerten lässt, {5.5.4} für ein Argument, {2.0.0} für einfachen Erfolg.
Gmail beantwortet einen Verstoß gegen das Protokoll mit dem Code {451} und {4.5.0}, sodass der fehlerhafte Client mit demselben Fehler wiederkommt.
Sendmail sendet den Code {503} mit {5.5.0} für einen zweiten Befehl {MAIL FROM} und für den Befehl {AUTH} oder {STARTTLS} innerhalb einer Transaktion.
Postfix beendet eine Sitzung mit dem Code {554} und {5.5.0}, wenn es so eingestellt ist, dass es verfrühte Befehle verbietet.
Outlook.com weist einen unbekannten Empfänger mit dem Code {550}, {5.5.0} und dem Text „mailbox unavailable“ ab; dort kann also eine Adresse ungültig sein.
Befehl zum falschen Zeitpunkt oder nicht unterstützt
Der Mailserver nimmt einen Befehl des sendenden Programms an dieser Stelle nicht an.
Ein Befehl kam außer der Reihe, oder der Server hat ihn nicht; der Befehl selbst kann richtig gebildet sein.
Oft ist der Code nur die Folge einer früheren Abweisung: Nach abgewiesenen Empfängern erhält der Befehl {DATA} den Code {554} mit {5.5.1}, und der Grund steht weiter oben in der Sitzung.
Alle Empfänger wurden abgewiesen, sodass es niemanden gibt, an den die Daten gehen könnten.
Ein Schritt fehlt oder wird wiederholt, etwa der Befehl {RCPT TO} vor dem Befehl {MAIL FROM} oder eine zweite Anmeldung.
Die Funktion ist abgeschaltet, und der Client hat die Antwort auf den Befehl {EHLO} nicht beachtet.
Suchen Sie die erste abweisende Antwort der Sitzung und richten Sie sich nach ihr; senden Sie nach {STARTTLS} noch einmal den Befehl {EHLO}, bevor Sie eine Erweiterung nutzen.
Verlangt der Text eine Authentifizierung oder {STARTTLS}, schalten Sie im Mailprogramm beides ein.
In einer Unzustellbarkeitsnachricht mit diesem Code ist die nützliche Zeile die davor; entnehmen Sie die Antworten also dem Protokoll.
Senden Sie {5.5.1} mit dem Code {503} für die falsche Reihenfolge und mit dem Code {502} oder {500} für einen Befehl, den Sie nicht haben.
Ein bekannter Befehl mit ungültigen Argumenten erhält {5.5.4}, eine fehlende Anmeldung {5.7.0}.
OpenSMTPD setzt {5.5.1} hinter den Code {530}, wenn zuerst {STARTTLS} oder eine Anmeldung kommen muss, und hinter den Code {500} bei einem unbekannten Befehl.
Gmail sendet für unbekannte Befehle den Code {502} mit {5.5.1}.
Postscreen sendet den Code {550} oder {521} mit {5.5.1} und dem Text „Protocol error“ an Clients, die seine Tests nicht bestehen.
Zeile nicht verstanden
Der Mailserver konnte mit dem, was das sendende Programm gesendet hat, nichts anfangen.
Die Zeile ließ sich nicht auswerten, oder ihr erstes Wort ist unbekannt; der Server kann nicht einmal sagen, was gewollt war.
RFC 7208 gibt dem Code mit {550} einen zweiten Gebrauch: Der SPF-Eintrag der Absenderdomain ist fehlerhaft, der SMTP-Dialog dagegen in Ordnung.
Text einer Nachricht oder eine halbe Zeile trifft ein, wo ein Befehl erwartet wird, weil Client und Server sich nicht einig sind, wo die Nachricht endete.
Eine Regel von Postfix verlangt einen vollständigen Host- oder Domainnamen, und im Befehl {EHLO} oder in der Adresse steht nur ein kurzer.
Der SPF-Eintrag enthält einen Fehler, kommt zweimal vor oder braucht zu viele Abfragen.
Zeilen enden mit {LF} allein, und der Server ist so eingestellt, dass er das abweist.
Zeichnen Sie die genauen Bytes auf und prüfen Sie dann Zeilenenden, Länge und ob die vorige Nachricht mit ihrem abschließenden Punkt beendet wurde.
Stellen Sie für den Befehl {EHLO} einen vollständigen Hostnamen ein und testen Sie Ihren SPF-Eintrag mit einem Prüfprogramm, wenn der Text SPF erwähnt.
Ein Programm, das vorher funktionierte und jetzt scheitert, wurde wahrscheinlich aktualisiert oder von einem Virenscanner unterbrochen; melden Sie es dem Hersteller.
Senden Sie den Code {500} mit {5.5.2}, wenn Sie den Befehl nicht erkennen können; erkennen Sie ihn und ist nur sein Argument ungültig, hilft {5.5.4} dem Client mehr.
Postfix sendet den Code {504} mit {5.5.2} für Namen, die nicht vollständig angegeben sind, obwohl ihre Syntax stimmt.
Der Code {555} mit {5.5.2} von Gmail bedeutet meist eine Adresse im Befehl {MAIL FROM} oder {RCPT TO}, die es nicht auswerten kann.
Sendmail verwendet den Code für Parameter ohne Wert, etwa {SIZE} ohne Zahl.
Exchange Server sendet {5.5.2} mit dem Text „Send hello first“ für Befehle in der falschen Reihenfolge, wo {5.5.1} passen würde.
Empfängerlimit einer Transaktion erreicht
Die Nachricht hat mehr Empfänger, als der Mailserver auf einmal annimmt.
An der Adresse im abgewiesenen Befehl liegt es nicht: Sie kam nur nach dem letzten freien Platz.
Bei {4.5.3} ist zur Abhilfe kein Warten nötig, denn die bisher angenommenen Empfänger erhalten die Nachricht, und eine neue Transaktion übernimmt die übrigen.
Der Code {5.5.3} sagt, dass die Empfängerseite Nachrichten mit so vielen Empfängern überhaupt nicht annimmt.
Die Transaktion enthält so viele Empfänger, wie der Server zulässt, nach RFC 5321 mindestens 100.
Gmail verlangt eine eigene Transaktion, weil die Mailregeln der Empfängerdomain ein Größenlimit überschreiten.
Eine Nachricht mit leerem Absender hat mehrere Empfänger; Postfix lässt sich so einstellen, dass es das mit {5.5.3} abweist.
Senden Sie die Daten für die angenommenen Empfänger und beginnen Sie dann ohne Verzögerung die nächste Transaktion.
Weist Ihr Anbieter die ganze Nachricht ab, senden Sie sie in kleineren Gruppen oder über einen Verteiler.
Senken Sie die Zahl der Empfänger je Nachricht für Ziele, die sie beanstanden.
Senden Sie den Code {452} mit {4.5.3} für die überzähligen Empfänger; {5.5.3} ist für eine Richtlinie des Betreibers gegen solche Nachrichten gedacht, nicht für einen vollen Puffer.
Postfix und Sendmail senden davor den Code {452}, OpenSMTPD den Code {451} und Stalwart den Code {455}.
OpenSMTPD sendet den Code {452} mit {4.5.3} auch beim Befehl {MAIL FROM}, wenn eine Sitzung zu viele Nachrichten übertragen hat.
Exchange Server schickt eine Nachricht mit {5.5.3} zurück, wenn sie mehr Empfänger hat, als die Organisation, der Connector oder der Absender verwenden darf.
Exchange Online sendet {4.5.3}, wenn eine Nachricht mehr als zweihundert Empfänger in einer Domain hat.
Ungültiges Argument oder ungültiger Parameter
Der Mailserver versteht den Befehl, aber nicht, was das sendende Programm ihm mitgegeben hat.
Der Befehl ist gültig; sein Argument fehlt, liegt außerhalb des zulässigen Bereichs oder verlangt eine Funktion, die der Server nicht kennt.
Denselben Befehl ohne den Parameter zu senden, funktioniert oft; die Nachricht ist also selten verloren, wenn der Client ohne die Erweiterung auskommt.
Der Client verwendet einen Parameter, den die Antwort auf den Befehl {EHLO} nicht angeboten hat, oder gibt {SIZE}, {RET} oder {NOTIFY} einen unmöglichen Wert.
Sendmail verlangt in der Adresse des Absenders eine Domain und sendet den Code {553} mit {5.5.4}.
Das Verfahren ist nicht bekannt, oder seine Daten lassen sich nicht dekodieren.
Vergleichen Sie jeden Parameter mit der Antwort auf den Befehl {EHLO} in der laufenden Sitzung und lassen Sie weg, was nicht angeboten wurde.
Geben Sie dem Host und seinen Programmen einen vollständigen Domainnamen, damit Absender nicht auf einen bloßen Hostnamen enden.
Senden Sie den Code {501} mit {5.5.4} für ein Argument, das sich nicht auswerten lässt, den Code {555} mit {5.5.4} für einen unbekannten Parameter des Befehls {MAIL FROM} oder {RCPT TO} und den Code {504} für ein unbekanntes Verfahren.
Eine fehlerhafte Adresse hat eigene Codes, {5.1.3} und {5.1.7}.
OpenSMTPD sendet den Code {503} mit {5.5.4} für einen unbekannten Parameter und für den Befehl {DATA} ohne Empfänger.
Der Code {4.5.4} kommt von Sendmail: hinter {454}, wenn seine Anmeldebibliothek versagt, hinter {459} für eine unbekannte Warteschlange beim Befehl {ETRN}.
Protokollversionen passen nicht zueinander
Zwei Mailsysteme konnten sich nicht auf eine Version ihres Protokolls einigen.
Der Code stammt aus einer Liste, die für alle Mailsysteme erstellt wurde; SMTP selbst hat keine Versionsnummern, nur Erweiterungen.
Ein Gateway zu einem Mailsystem anderer Art kann noch einen Grund haben, ihn zu melden.
Ein Gateway und das System dahinter sprechen verschiedene Versionen des Protokolls dieses Systems.
Fragen Sie den Betreiber des Gateways, das den Bericht geschrieben hat, welche der beiden Seiten eine Aktualisierung braucht.
In SMTP brauchen Sie den Code kaum: Für eine Erweiterung, die der anderen Seite fehlt, steht {5.5.4} bei ihrem Parameter oder {5.3.3} für die Nachricht.
Die Quelltexte von Postfix, Exim und Sendmail enthalten ihn nicht, und OpenSMTPD nennt ihn nur in einer Liste.
Anmeldezeile zu lang
Die Anmeldedaten, die das Mailprogramm gesendet hat, sind für den Mailserver zu lang.
Während des Befehls {AUTH} hat der Client eine Zeile gesendet, die nicht in den Puffer des Servers passt; die Zugangsdaten wurden also nicht einmal geprüft.
Passwörter erreichen eine solche Länge kaum, Kerberos-Tickets und Tokens aber schon.
Das Konto gehört so vielen Gruppen an, dass sein Kerberos-Ticket das Limit überschreitet.
Fragen Sie nicht nach einem anderen Passwort; wählen Sie ein anderes Verfahren und senden Sie die erste Antwort des Clients in einer eigenen Zeile, wenn sie lang ist.
Heben Sie das Limit, bei Postfix {smtpd_sasl_response_limit}, mindestens auf die Länge an, die RFC 4954 als ausreichend bezeichnet.
Senden Sie den Code {500} mit {5.5.6}, wenn eine Antwort Ihren Puffer für das Verfahren überschreitet; andere zu lange Zeilen erhalten den Code {500} mit {5.5.2}.
Postfix sendet den Code {500} mit {5.5.6} und dem Text „SASL response limit exceeded“.
Etwas zum Inhalt
Die Antwort des Mailsystems betrifft den Inhalt der Nachricht, und kein genauerer Code trifft zu.
Bei einem Fehlschlag liegt das Hindernis im Inhalt, nicht bei den Adressen oder beim Absender, und nur der Text der Antwort kann sagen, in welchem Teil.
Meist ist es ein Formfehler des Programms, das die Nachricht geschrieben hat, und nicht ein unerwünschtes Thema oder ein unerwünschter Anhang.
Die Kopfzeilen sind zu lang, die MIME-Teile sind zu tief verschachtelt, oder Zeichen außerhalb von ASCII stehen, wo sie nicht erlaubt sind.
Senden Sie denselben Text als neue Nachricht aus einem anderen Mailprogramm, ohne die alten Anhänge; kommt sie durch, liegt es am ersten Programm oder an einer Datei in der Nachricht.
Prüfen Sie die Nachricht vor dem Senden anhand der Regeln für Zeilenlänge, Kodierung der Kopfzeilen und MIME-Grenzen.
Senden Sie den Code {5.6.0} für eine fehlerhaft gebildete Nachricht und nennen Sie im Text die Zeile oder das Limit.
Für Inhalt, den ein Filter oder eine Richtlinie nicht will, senden Sie {5.7.1}; für eine Nachricht, die nur zu groß ist, {5.3.4}.
Nach dem Ende der Daten ist {2.6.0} ein einfacher Erfolg: RFC 2034 hat ihn in seinem Beispiel, und Exchange sendet ihn mit den Worten „Queued mail for delivery“.
Mit {4.6.0} meldet Postfix, dass sich ein virtueller Alias nicht auflösen ließ, was nichts mit dem Inhalt der Nachricht zu tun hat.
Gmail sendet den Code {554} mit {5.6.0} für eine fehlerhaft gebildete Nachricht und früher für eine, die 50 Hosts durchlaufen hatte.
Art des Inhalts nicht unterstützt
Das nächste Mailsystem oder der Weg dorthin kann diese Art von Inhalt nicht befördern.
Die Nachricht selbst kann richtig gebildet sein: Es fehlt die Fähigkeit des Protokolls oder des Systems dahinter, etwa eines Gateways zu Fax oder SMS.
Ein anderes Format desselben Inhalts kann durchkommen; man muss also den Empfänger fragen, was er empfangen kann.
Ein Server, der nur 7-Bit-Text weitergibt, erhält Zeichen außerhalb von ASCII ohne MIME-Kopfzeile.
Senden Sie reinen Text oder stellen Sie den Inhalt auf eine Webseite und senden Sie den Link.
Nennen Sie im Text die Formate, die Ihr Gateway annimmt.
Senden Sie {5.6.1}, wenn keine Konvertierung helfen könnte; wäre eine nötig und Sie bieten sie nicht an, sagt {5.6.3} dem Absender mehr.
Sendmail weist 8-Bit-Daten nur ab, wenn es so konfiguriert ist, dass es sie streng behandelt; die Antwort ist der Code {554} mit {5.6.1} und dem Text „Eight bit data not allowed“.
Konvertierung nötig, aber verboten
Der Inhalt müsste unterwegs konvertiert werden, und der Absender oder ein Mailsystem hat das verboten.
Die Konvertierung scheitert an der fehlenden Erlaubnis, nicht an der Fähigkeit; das Verbot steht in der Nachricht, oder es ist eine Richtlinie des sendenden Hosts.
Kam das Verbot vom Absender, beseitigt seine Erlaubnis das Hindernis, ohne dass sich am Inhalt etwas ändert.
Die Nachricht ist signiert, und das nächste System nimmt sie nur in anderer Form an; unterwegs darf ein signierter Teil nicht einmal umkodiert werden.
Erlauben Sie die Konvertierung oder senden Sie den Inhalt in einer Form, die der Empfänger unverändert annehmen kann.
Verbietet die Nachricht selbst nichts, suchen Sie die Regel in der Konfiguration des Relays, das den Fehlschlag meldet.
Senden Sie {5.6.2} nur, wenn es wirklich ein Verbot gibt; ist die Konvertierung erlaubt, aber Ihre Software nicht dazu fähig, senden Sie {5.6.3}.
Nächstes System braucht ein anderes Format
Die Nachricht müsste für das nächste Mailsystem konvertiert werden, und der Host, bei dem sie liegt, kann das nicht.
Der klassische Fall ist eine Nachricht mit 8-Bit-Text, deren nächster Host {8BITMIME} nicht bekannt gibt: Ein Relay muss sie in 7-Bit-Text umkodieren oder die Zustellung aufgeben.
Meist schreibt das Relay auf der sendenden Seite diesen Code; der Server des Empfängers hat also nichts abgewiesen.
Die Nachricht ist in 8 Bit kodiert, der nächste Host nimmt nur 7 Bit an, und das Relay ist so konfiguriert, dass es nicht konvertiert.
Die Nachricht, die vom IMAP-Server geholt wird, ist binär oder hat 8-Bit-Zeichen in ihren Kopfzeilen, und der Einlieferungsserver konvertiert weder das eine noch das andere.
Lassen Sie Ihr Mailprogramm die Nachricht als Quoted-Printable oder Base64 kodieren, was jeder Host befördern kann.
Erlauben Sie auf dem Relay die Konvertierung von 8-Bit-MIME-Teilen und prüfen Sie, ob ein Gerät auf dem Weg {8BITMIME} in der Liste nach dem Befehl {EHLO} verbirgt.
Senden Sie {5.6.3}, wenn die Fähigkeit fehlt; eine Konvertierung, die begonnen wurde und misslang, ist {5.6.5}.
Sendmail als Client schreibt den Code mit dem Text „does not support 8BITMIME“ oder mit „Cannot send 8-bit data to 7-bit destination“.
RFC 4141 schreibt ihn in einer Unzustellbarkeitsnachricht vor, wenn der Absender mit {CONPERM} Konvertierungen erlaubt hat und der nächste Host weder diese Erweiterung noch {CONNEG} anbietet.
Teil des Inhalts geht bei der Konvertierung verloren
Die Nachricht braucht eine Konvertierung, bei der ein Teil ihres Inhalts verloren geht.
In der Klasse 2 ist die Nachricht angekommen, und der Code warnt ihren Absender, dass der Empfänger nicht alles davon sieht.
In der Klasse 5 hatte der Absender eine verlustbehaftete Konvertierung verboten, und die Nachricht geht stattdessen zurück.
Die vom IMAP-Server geholte Nachricht hat in ihren Kopfzeilen 8-Bit-Zeichen ohne Zeichensatz, und der Einlieferungsserver hat einen erraten.
Ein Gateway reduziert den Inhalt, zum Beispiel formatierten Text auf reinen Text.
Nach {2.6.4} fragen Sie den Empfänger, ob das Wesentliche angekommen ist, bevor Sie etwas zweimal senden; nach {5.6.4} erlauben Sie den Verlust oder senden ein einfacheres Format.
Senden Sie {2.6.4} nur, wenn bei Ihrer eigenen Konvertierung etwas verloren gegangen ist; ohne Verlust genügt ein einfaches {2.0.0}.
Konvertierung versucht, aber misslungen
Ein Mailsystem hat versucht, den Inhalt der Nachricht zu konvertieren, und es ist ihm nicht gelungen.
Der Host kann und darf konvertieren, aber der Versuch mit diesem Inhalt ist gescheitert.
Die Klasse 4 passt zu einem Konverter, der ausgefallen ist, die Klasse 5 zu einer beschädigten oder unerwarteten Datei.
Ein Anhang ist beschädigt, oder sein Typ in den Kopfzeilen passt nicht zu dem, was er enthält.
Öffnen Sie den Anhang selbst, speichern Sie ihn in einem gängigen Format und senden Sie das.
Suchen Sie im Protokoll des Hosts, der den Fehler meldet, nach der Fehlermeldung des Konverters und testen Sie die Datei dort von Hand.
Senden Sie {4.6.5}, wenn ein weiterer Versuch mit derselben Nachricht gelingen kann, sonst {5.6.5}.
Inhalt ließ sich nicht holen
Die Nachricht sollte von einem anderen Server geholt werden, und dieser Server hat sie nicht geliefert.
Mit dem Befehl {BURL} nennt ein Mailprogramm den Ort der Nachricht auf einem IMAP-Server, und der Einlieferungsserver holt sie dort ab.
Hier wurde der IMAP-Server erreicht, antwortete aber mit einem Fehler oder lieferte nichts.
Die Nachricht wurde inzwischen verschoben oder gelöscht, oder die URL ist abgelaufen oder nennt einen anderen Benutzer.
Senden Sie die Nachricht noch einmal aus den Entwürfen oder dem Postausgang, damit das Programm eine neue URL erzeugt.
Weichen Sie auf den Befehl {DATA} aus und laden Sie die Nachricht hoch; die ganze Transaktion ist gescheitert und muss neu beginnen.
Senden Sie den Code {554} mit {5.6.6}, wenn der IMAP-Server ablehnt oder keine Daten liefert; ist er nicht zu erreichen, den Code {451} mit {4.4.1}.
Adresse muss aus ASCII-Zeichen bestehen
Eine Adresse mit Zeichen außerhalb von ASCII lässt sich für diese Nachricht nicht verwenden; an ihre Stelle muss eine Adresse treten, die nur aus ASCII-Zeichen besteht.
Beim Befehl {MAIL FROM} ist die Adresse des Absenders gemeint, beim Befehl {RCPT TO} die des Empfängers.
Ob das Postfach existiert, bleibt offen: Das Hindernis ist nur, dass dieser Server oder der nächste hinter ihm mit der Adresse in dieser Form nicht umgehen kann.
Eine Domain in ihrer ASCII-Form, die mit {xn--} beginnt, gilt nicht als internationalisiert.
Der Client sendet eine Adresse in UTF-8 ohne den Parameter {SMTPUTF8}.
Die Nachricht braucht {SMTPUTF8}, und der nächste Server auf ihrem Weg bietet es nicht an.
Verwenden Sie die ASCII-Adresse desselben Postfachs, die viele Inhaber solcher Adressen haben; schreiben Sie den Namen nicht selbst in lateinische Buchstaben um.
Geben Sie Ihren Benutzern mit internationalisierten Adressen zusätzlich eine ASCII-Adresse und verwenden Sie diese als Umschlagabsender gegenüber Hosts ohne {SMTPUTF8}.
Suchen Sie {SMTPUTF8} in der Liste nach dem Befehl {EHLO} und fügen Sie den Parameter dem Befehl {MAIL FROM} hinzu; ohne dieses Angebot bitten Sie den Benutzer um eine ASCII-Adresse.
Senden Sie den Code {550} mit {5.6.7} beim Befehl {MAIL FROM} und den Code {553} mit {5.6.7} beim Befehl {RCPT TO}; sind nur die Kopfzeilen der Nachricht das Hindernis, senden Sie nach den Daten {5.6.9}.
Postfix als Client schreibt {5.6.7} mit dem Text „SMTPUTF8 is required, but was not offered by host“, selbst wenn nur die Kopfzeilen Zeichen außerhalb von ASCII enthalten.
Sendmail sendet den Code auch für eine Adresse, deren Bytes kein gültiges UTF-8 sind.
Antwort bräuchte UTF-8
Die Antwort auf eine Frage nach einer Adresse enthält Zeichen außerhalb von ASCII, die das fragende Programm nicht erlaubt hat.
Der Server weiß etwas, das er nicht in die Antwort schreiben darf, weil der Befehl {VRFY} oder {EXPN} ohne den Parameter {SMTPUTF8} kam.
Anders als ein gewöhnlicher Code {252} oder {550} ist er damit ein Hinweis, dass der Name gefunden wurde; die Zustellung an das Postfach ist nicht betroffen.
Das Postfach, ein Mitglied des Verteilers oder der volle Name in der Antwort ist in UTF-8 geschrieben.
Wiederholen Sie den Befehl mit {SMTPUTF8} hinter seinem Argument, wenn der Server die Erweiterung bekannt gegeben hat, und seien Sie darauf vorbereitet, UTF-8 in der Antwort zu lesen.
Senden Sie ihn mit dem Code {252} oder {550}; das Register führt auch {553} auf, wofür die Regel zu den Befehlen {VRFY} und {EXPN} in RFC 6531 keinen Raum lässt.
Kopfzeilen in UTF-8 halten die Nachricht auf
Die Kopfzeilen der Nachricht enthalten Zeichen außerhalb von ASCII, die mindestens ein Empfänger nicht empfangen kann; daher erhält niemand die Nachricht.
Ein einziger Empfänger ohne diese Fähigkeit genügt: Nach dem Ende der Daten hat der Server nur eine Antwort für alle.
Die Adressen im Umschlag können alle reines ASCII sein; ein Betreff oder Anzeigename in rohem UTF-8 oder eine internationalisierte Adresse in den Kopfzeilen genügt.
Eine Nachricht mit UTF-8 in den Kopfzeilen geht an mehrere Personen, und das Mailsystem einer davon nimmt nur klassische Kopfzeilen an.
Senden Sie an die Empfänger einzeln, um festzustellen, wer betroffen ist, und verwenden Sie in der Nachricht an diese Person nur ASCII-Adressen.
Kodieren Sie Betreff und Namen auf die klassische Weise, als kodierte Wörter, sofern Sie nicht eine Adresse in den Kopfzeilen zu UTF-8 zwingt.
Erkennen Sie beim Befehl {RCPT TO}, dass ein Postfach solche Nachrichten nicht annehmen kann, und weisen Sie nur diesen Empfänger ab.
Senden Sie den Code nach den Daten mit {554}, wie der Text von RFC 6531 sagt, oder mit {550}, wie dessen Tabelle und das Register sagen; wird ein Empfänger schon früher abgewiesen, bleiben die anderen verschont.
Zurückgezogenes Doppel eines anderen Codes
Der Server konnte den Namen des Postfachs nicht zeigen, weil das fragende Programm keine Zeichen außerhalb von ASCII erlaubt hatte; der Code ist außer Gebrauch.
Der experimentelle RFC 5336 hatte zwei Codes für denselben Zustand: {X.6.8} für die Fehlschläge {550} und {553} und diesen für {252}.
RFC 6531 wies beide Fälle dem Code {X.6.8} zu und zog diese Nummer zurück; deshalb führt das Register sie nur noch als veraltetes Doppel.
Ein Server hält sich noch an die experimentelle Erweiterung UTF8SMTP von 2008.
Behandeln Sie {2.6.10} genau wie {2.6.8}.
Senden Sie diesen Code nie; {2.6.8} ist an seine Stelle getreten.
Sicherheitsgrund ohne Einzelheiten
Der Mailserver gibt für seine Antwort einen Sicherheitsgrund an und sagt nicht mehr darüber.
Der Code nimmt den Rest der Sicherheitsgruppe auf: einen Zustand, der keinen eigenen Code hat, oder einen, den der Betreiber nicht beschreiben will.
Dieselben Ziffern stehen daher hinter einer gelungenen Anmeldung, einem fehlenden {STARTTLS} und einem verbotenen Anhang, und nur der Antwortcode und der Text unterscheiden sie.
In der Klasse 4 steht er oft für zu viele Verbindungen oder Fehler, was sich mit der Zeit erledigt, aber ebenso gut für TLS, das die Domain des Empfängers verlangt, was sich nicht mit der Zeit erledigt.
Der Client hat sich nicht angemeldet oder TLS nicht gestartet, und der Server verlangt es.
Der Dienst hinter der Anmeldung ist ausgefallen ({4.7.0}), oder die Anmeldung ist gelungen ({2.7.0}).
Der Client öffnet zu viele Verbindungen oder TLS-Sitzungen, macht zu viele Fehler oder sendet eine Zeile, die wie ein Angriff aussieht.
Ihr eigenes Relay konnte sich bei seinem nächsten Host nicht anmelden, oder TLS war Pflicht und kam nicht zustande.
Stellen Sie zuerst fest, wer den Code geschrieben hat: Eine Zeile in Ihrem Protokoll über Authentifizierung oder TLS mit {4.7.0} kann von Ihrem eigenen Client kommen, und dann liegt die Einstellung, die zu berichtigen ist, bei Ihnen.
Hat der andere Server ihn geschrieben, richten Sie sich nach dem Antwortcode: {530} verlangt einen Schritt, {421} Geduld, {550} ein Gespräch mit dessen Postmaster.
Nach {4.7.0} beim Befehl {AUTH} melden Sie dem Benutzer eine Störung des Servers und fragen nicht nach einem anderen Passwort.
Suchen Sie im Protokoll nach der Regel, die gegriffen hat, und erwägen Sie einen Code, der den Grund nennt, damit ein ehrlicher Absender den Fehler beheben kann.
Senden Sie {2.7.0} mit {235}, {4.7.0}, wenn der Dienst hinter dem Befehl {AUTH} versagt, und {5.7.0} mit {530}.
Für eine Regel darüber, wer an wen senden darf, senden Sie stattdessen {5.7.1}.
Sendmail verwendet {4.7.0} für fast jedes Trennen der Verbindung, {5.7.0} für eine misslungene Anmeldung und für den abgeschalteten Befehl {EXPN}.
Gmail sendet den Code {552} mit {5.7.0} für einen verbotenen Anhang, den Code {550} mit {5.7.0} für eine verweigerte Weitergabe und den Code {421} mit {4.7.0} für eine IP-Adresse oder Domain mit sehr schlechter Reputation.
Auch eine Nachricht, die ein Administrator von Postfix vorzeitig ablaufen lässt, wird mit {4.7.0} protokolliert und geht dann als unzustellbar zurück.
Von einer Regel des Betreibers abgewiesen
Eine Regel der Empfängerseite lässt diesen Absender, diesen Host oder diese Nachricht nicht zum Empfänger durch.
Nach der Definition ist der Absender nicht berechtigt, an dieses Ziel zu senden; tatsächlich verwenden Server den Code für fast jede Regel: Weitergabe, Sperrlisten, Spamfilter, Kontingente.
Er beweist keine Ursache, und manche Betreiber wählen ihn, damit der Absender nicht erfährt, welche Prüfung nicht bestanden wurde.
Für die Adresse folgt daraus nichts: Dasselbe Postfach nimmt E-Mails von anderen an.
Der Empfänger ist bei einem anderen Betreiber, und dieser Server gibt E-Mails nur für seine eigenen Benutzer weiter.
Die IP-Adresse des Clients steht auf einer Sperrliste, oder ihr Name im DNS passt nicht.
Ein Spamfilter, eine Regel der Organisation oder ein Filter des Empfängers weist die Nachricht ab.
In der Klasse 4: Greylisting oder mehr E-Mails in kurzer Zeit, als der Server einem einzelnen Client erlaubt.
Lesen Sie den Text hinter dem Code und geben Sie ihn vollständig an Ihren Administrator weiter; ein zweites Exemplar derselben Nachricht stößt auf dieselbe Regel.
Sortieren Sie zuerst nach dem Befehl: Vor dem Befehl {DATA} geht es meist um Ihre IP-Adresse, Ihre Domain oder die Weitergabe, danach um den Inhalt oder die Signaturen.
Folgen Sie dem Link im Text, falls es einen gibt, beheben Sie die Ursache und testen Sie mit einer einzelnen Nachricht.
Suchen Sie die Regel in Ihrem Protokoll anhand der Uhrzeit und des Clients und geben Sie ihr einen Text, mit dem ein Fremder etwas anfangen kann.
Rechnen Sie den Code nicht der Adresse an und leiten Sie keine Ursache daraus ab; ordnen Sie den Text den Abweisungen durch Richtlinien zu.
Senden Sie {5.7.1} für eine lokale Regel, die keine eigene Nummer hat.
Für SPF, DKIM, Reverse-DNS und Null-MX gibt es {5.7.20} bis {5.7.27}, für einen geschlossenen Verteiler {5.7.2}, für ein unbekanntes Postfach {5.1.1}.
Um einen Client durch eine solche Regel zurückzustellen, verwenden Server {4.7.1}.
Der Code {5.7.1} ist die Voreinstellung von Postfix für jedes {REJECT} in einer Tabelle und {4.7.1} die für jedes {DEFER}; ein Betreiber kann also beide senden, ohne sie gewählt zu haben.
OpenSMTPD sendet {5.7.1} für eine Nachricht, deren Kopfzeilen den Regeln von RFC 2822 nicht folgen.
Exchange Online verwendet den Code für einen Absender, den eine Gruppe nicht zulässt, für die Weitergabe und als Voreinstellung seiner Nachrichtenflussregeln.
RFC 4405 verlangte einst {5.7.1}, wenn die Adresse in {SUBMITTER} und die Kopfzeilen einander widersprachen.
Schreiben an diesen Verteiler nicht erlaubt
Den Verteiler oder die Gruppe gibt es, aber Nachrichten von diesem Absender werden dort nicht angenommen.
Der Verteiler ist bekannt und funktioniert; seine Regel lässt nur Mitglieder, Mitarbeiter oder namentlich genannte Personen zu.
Welche Adresse zählt, Umschlagabsender oder Verfasser, bestimmt die Verteilersoftware; deshalb wird auch ein Mitglied abgewiesen, das von einer zweiten Adresse schreibt.
Jemand schreibt von außen an eine interne Gruppe oder antwortet allen und damit auch einem Verteiler, der für Außenstehende geschlossen ist.
Schreiben Sie von der Adresse, unter der Sie eingetragen sind, oder bitten Sie ein Mitglied oder den Inhaber des Verteilers, die Nachricht weiterzugeben.
Sollen Außenstehende die Gruppe erreichen, öffnen Sie sie oder nennen Sie in der Abweisung eine andere Kontaktadresse.
Senden Sie {5.7.2}, wenn die Regel zum Verteiler gehört; lassen sich die Mitglieder im Moment nicht ermitteln, {4.2.4}; für eine Regel zu einem einzelnen Postfach {5.7.1}.
Exchange Online hat dafür eigene Nummern: {5.7.124} für eine Gruppe mit einer Liste erlaubter Absender und {5.7.133} für eine, die für Außenstehende geschlossen ist.
Yahoo sendet den Code {553} mit {5.7.2} an IP-Adressen, von denen es keine E-Mails mehr annimmt; mit einem Verteiler hat das nichts zu tun.
Geschützte Nachricht nicht konvertierbar
Die Nachricht ist mit einem Verfahren geschützt, das das System des Empfängers nicht hat, und sie lässt sich nicht konvertieren.
Ein Gateway müsste eine Form der Verschlüsselung oder Signatur in eine andere umwandeln; ohne die Schlüssel des Absenders oder des Empfängers kann es das nicht.
Eine Konvertierung durch Dritte würde zudem genau diesen Schutz aufheben; die Abhilfe liegt also beim Absender.
Eine signierte oder verschlüsselte Nachricht erreicht ein Gateway zu einem Mailsystem mit einem anderen Sicherheitsprotokoll.
Einigen Sie sich mit dem Empfänger auf ein Verfahren, etwa S/MIME oder OpenPGP, oder senden Sie die Nachricht ungeschützt, wenn ihr Inhalt das zulässt.
Senden Sie {5.7.3} nur bei einer Konvertierung zwischen Sicherheitsprotokollen; hat das nächste System gar keine solche Funktion, ist {5.7.4} gemeint.
Die Server von Microsoft geben der Nummer eine andere Bedeutung: Der Code {535} mit {5.7.3} ist eine misslungene Anmeldung, und in einem Protokoll von Exchange kennzeichnet er Server, die sich nicht gegenseitig authentifizieren können.
Sicherheitsfunktion hier nicht verfügbar
Eine Sicherheitsfunktion, die die Nachricht oder die Anmeldung nutzt, wird unterwegs oder vom Server nicht unterstützt.
Die Definition meint eine Sicherheitsfunktion der Nachricht, die das Zustellprotokoll nicht befördern kann.
Zwei andere Verwendungen sind üblich geworden: ein Server, der das im Befehl {AUTH} genannte Verfahren nicht kennt, und ein Client, der TLS verwenden muss und es nicht angeboten bekommt.
In keinem der beiden Fälle ist etwas über das Passwort oder die Nachricht gesagt.
Das Mailprogramm wählt ein Anmeldeverfahren, das der Server nicht anbietet, oft ein veraltetes.
Ihr eigenes Relay hat die Vorgabe, nur über TLS zu senden, und der nächste Host bietet {STARTTLS} nicht an ({4.7.4}).
Stellen Sie die Anmeldemethode des Postausgangsservers auf automatisch oder auf normales Passwort über TLS.
Bei {4.7.4} in Ihrem Protokoll probieren Sie den Befehl {EHLO} beim nächsten Host von Hand aus, einmal aus Ihrem Netz und einmal aus einem anderen: Fehlt {STARTTLS} nur in Ihrem Netz, entfernt es eine Firewall.
Lockern Sie Ihre TLS-Richtlinie für dieses eine Ziel nur, wenn diese E-Mails im Klartext übertragen werden dürfen.
Wählen Sie nur unter den Verfahren, die der Server nach dem Befehl {EHLO} aufführt.
Für ein unbekanntes Verfahren schreibt RFC 4954 den Code {504} mit {5.5.4} vor; {5.7.4} ist dort dennoch verbreitet.
Ist das Verfahren bekannt und für den Benutzer zu schwach, senden Sie {5.7.9}.
OpenSMTPD beantwortet jedes Verfahren außer {PLAIN} und {LOGIN} mit dem Code {504} und {5.7.4}; Gmail tut dasselbe bei XOAUTH, das es nicht mehr unterstützt.
Postfix als Client schreibt {4.7.4} mit dem Text „TLS is required, but was not offered by host“ und behält die Nachricht in seiner Warteschlange.
Schlüssel oder Zertifikat fehlt oder ist ungültig
Eine Prüfung oder Verschlüsselung ist misslungen, weil ein Schlüssel oder Zertifikat nicht zu erhalten oder nicht gültig ist.
Es fehlen Angaben, zum Beispiel der öffentliche Schlüssel zu einer Signatur oder ein vertrauenswürdiges Zertifikat; dass die Nachricht unecht wäre, ist nicht erwiesen.
Der Code kommt an zwei verschiedenen Stellen vor: auf der Empfängerseite, wenn sie den Schlüssel einer DKIM-Signatur nicht abrufen konnte, und beim Absender, wenn dessen TLS-Verbindung die Prüfungen nicht bestanden hat.
Der DNS-Server mit dem öffentlichen Schlüssel für die DKIM-Signatur antwortet nicht.
Ihr eigenes Relay kann den TLS-Handshake nicht abschließen, das Zertifikat des nächsten Hosts nicht prüfen oder dessen TLSA-Einträge nicht abfragen.
Hat Ihr Relay den Code geschrieben, vergleichen Sie das Zertifikat des nächsten Hosts mit Ihrer Richtlinie: Der übliche Grund ist ein abgelaufenes Zertifikat, ein neuer Name oder ein veralteter TLSA-Eintrag.
Hat der andere Server ihn geschrieben, fragen Sie den Eintrag Ihres DKIM-Selektors von außen ab, bei allen Ihren Nameservern.
Bevor Sie ein Zertifikat erneuern, veröffentlichen Sie den TLSA-Eintrag für das neue, sonst halten Absender, die ihn prüfen, ihre E-Mails zurück.
Senden Sie den Code {451} mit {4.7.5}, wenn sich ein Schlüssel nicht abrufen lässt; wegen einer Signatur, die geprüft wurde und falsch ist, darf die Nachricht nicht zurückgestellt werden, und {5.7.20} passt besser.
Postfix als Client protokolliert {4.7.5} mit Texten wie „Server certificate not verified“, „Cannot start TLS: handshake failure“ und „TLSA lookup error“.
Wo TLS Pflicht ist, bleibt die Nachricht in der Warteschlange und geht erst nach Tagen als unzustellbar zurück; ein abgelaufenes Zertifikat an einem Ziel wird daher spät bemerkt.
Unbekanntes Signatur- oder Verschlüsselungsverfahren
Ein Mailsystem konnte die Nachricht nicht entschlüsseln oder prüfen, weil es das verwendete kryptografische Verfahren nicht kennt.
Schlüssel und Nachricht können fehlerfrei sein; die Software auf der einen Seite ist für die andere zu alt oder zu neu.
In der Klasse 4 erwartet der Betreiber, dass ein anderer seiner Hosts oder eine spätere Version es können wird.
Ein Gateway, das für seine Benutzer Signaturen prüft oder entschlüsselt, stößt auf einen Algorithmus, der ihm fehlt oder der als unsicher abgeschaltet wurde.
Signieren oder verschlüsseln Sie mit einem allgemein gebräuchlichen Verfahren, neben dem neuen, wenn das Format zwei zulässt.
Vergleichen Sie den in Ihrem Protokoll genannten Algorithmus mit denen, die die kryptografische Bibliothek des Gateways noch erlaubt.
Senden Sie {5.7.6}, wenn der Algorithmus das einzige Hindernis ist; fehlt der Schlüssel, ist {X.7.5} der richtige Code.
Nachricht verändert oder beschädigt
Die Nachricht ließ sich nicht verifizieren, weil sie unterwegs verändert oder beschädigt wurde.
Die Prüfung war möglich, und ihr Ergebnis ist negativ: Was ankam, ist nicht, was signiert wurde.
In der Klasse 2 wurde die Nachricht trotzdem zugestellt, und ihr Absender wird nur gewarnt.
RFC 7372 nennt {5.7.7} auch als allgemeinen Ersatz für einen Betreiber, der verbirgt, welche Prüfung nicht bestanden wurde.
Ein Relay auf dem Weg hat eine Fußzeile angefügt, Links umgeschrieben oder den Text umkodiert, nachdem die Nachricht signiert war.
Vergleichen Sie ein Exemplar beim Empfänger mit dem, das Sie gesendet haben, und lassen Sie die Signatur nach dem letzten Host erzeugen, der etwas ändert.
Senden Sie noch einmal auf einem anderen Weg, etwa direkt und nicht über einen Verteiler.
Für eine DKIM-Signatur senden Sie {5.7.20}; {5.7.7} bleibt anderen Arten von Schutz vorbehalten.
RFC 4405 verlangte den Code {554} mit {5.7.7} für eine Nachricht, in deren Kopfzeilen sich keine verantwortliche Adresse finden ließ.
Benutzername oder Passwort abgewiesen
Der Mailserver nimmt Benutzername und Passwort nicht an; die Anmeldung muss also berichtigt werden.
Der Dialog ist regelgerecht zu Ende gelaufen, und was der Client vorgelegt hat, ist falsch oder reicht nicht aus.
Ob der Benutzer existiert, bleibt absichtlich offen: Für einen Fremden sehen ein falscher Name und ein falsches Passwort gleich aus.
Von den Abweisungen, die RFC 4954 aufführt, ist dies die einzige, nach der der Benutzer ein Passwort eingeben sollte.
Ein Gerät hat noch das alte Passwort, oder dem Benutzernamen fehlt seine Domain.
Das Passwort ist richtig, aber der Anbieter verlangt ein App-Passwort oder ein Token und meldet das unter diesem allgemeinen Code.
Geben Sie das Passwort im gescheiterten Programm neu ein und prüfen Sie es vorher im Webmail-Zugang, damit Sie das Konto nicht durch Probieren sperren.
Fragen Sie den Benutzer und unternehmen Sie mit denselben Daten keinen weiteren Versuch.
Viele solcher Fehlschläge von fremden IP-Adressen zeigen, dass jemand Passwörter zu erraten versucht; begrenzen Sie die Versuche je Adresse und Konto.
Senden Sie {5.7.8} für alles, was an den Zugangsdaten falsch ist; lässt sich Ihre eigene Datenbank nicht befragen, {4.7.0}, und ist das Konto deaktiviert und wollen Sie das sagen, {5.7.13}.
RFC 4468 von 2006 verwendete den Code {554} mit {5.7.8} beim Befehl {BURL} für eine fehlende Vertrauensbeziehung; RFC 5248 hat diese Bedeutung nach {5.7.14} verlegt.
Postfix und Gmail senden den Code mit {535}, während Sendmail im selben Fall {5.7.0} sendet.
Stärkere Anmeldemethode verlangt
Der Mailserver verlangt für dieses Konto eine sicherere Art der Anmeldung.
Die Regel hängt vom Benutzer ab: Ein Verfahren kann in der Liste nach dem Befehl {EHLO} stehen und für dieses Konto trotzdem zu schwach sein.
Über das Passwort ist nichts gesagt; es kann richtig oder falsch sein.
Der Anbieter hat Anmeldungen mit bloßem Passwort für manche Konten beendet, zum Beispiel für die mit Bestätigung in zwei Schritten.
Die Empfängerseite verwendet den Code in einer eigenen Bedeutung, für eine Nachricht, deren Absender sie nicht verifizieren konnte.
Suchen Sie in den Kontoeinstellungen des Anbieters nach der Anmeldung mit OAuth oder nach App-Passwörtern, statt dasselbe Passwort noch einmal einzugeben.
Versuchen Sie ein anderes Verfahren aus der Liste des Servers, ein stärkeres.
Folgt der Code auf die Daten der Nachricht, prüfen Sie SPF, DKIM und DMARC der Absenderdomain; eine Anmeldung ist nicht im Spiel.
Senden Sie ihn mit {534}, wenn dieser Benutzer auf ein stärkeres Verfahren ausweichen kann; ist das Verfahren in Ordnung, sobald TLS aktiv ist, ist {5.7.10} gemeint.
Gmail schreibt den Code zum Text „Application-specific password required“, mit {534} oder in älteren Protokollen mit {535}.
Yahoo weist Nachrichten nach den Daten mit dem Code {554} und {5.7.9} aus Gründen seiner Richtlinien ab und mit dem Code {550} und {5.7.9}, wenn weder die SPF- noch die DKIM-Prüfung bestanden wird.
Zuerst ist TLS nötig
Die Verbindung müsste für diesen Schritt verschlüsselt sein, und sie ist es nicht.
Beim Befehl {AUTH} schützt die Abweisung ein Passwort, das das Verfahren lesbar senden würde: Mit TLS oder mit einem anderen Verfahren kann die Anmeldung weitergehen.
In einer Unzustellbarkeitsnachricht besagt er, dass der Absender mit {REQUIRETLS} TLS verlangt hat und dass kein Host der Empfängerdomain es mit einem überprüfbaren Zertifikat aufgebaut hat.
Im Mailprogramm ist die Verschlüsselung für ausgehende E-Mails ausgeschaltet.
TLS scheiterte bei jedem MX-Host, oder ein Zertifikat passte nicht zu dessen Namen.
Wählen Sie TLS oder {STARTTLS} für den Postausgangsserver und ändern Sie das Passwort, wenn es im Klartext übertragen wurde.
Starten Sie TLS und wiederholen Sie dann den Befehl {AUTH} oder wählen Sie ein Verfahren, das das Passwort nicht preisgibt.
Scheitern E-Mails an Ihre Domain mit solchen Unzustellbarkeitsnachrichten, geben Sie jedem MX-Host ein gültiges Zertifikat für den Namen im MX-Eintrag.
Den mit ihm registrierten Antwortcode, {523}, definiert kein RFC; senden Sie den Code {530}, wenn alle Befehle TLS brauchen, und bieten Sie das Verfahren vor TLS gar nicht erst an.
Gmail sendet den Code {523} mit {5.7.10} an einen Client, der unmittelbar hinter {STARTTLS} Befehle sendet, ohne den Handshake abzuwarten.
Verfahren nur unter TLS erlaubt
Der Server erlaubt die gewählte Art der Anmeldung nur über eine verschlüsselte Verbindung; der Code wird nur noch der Vollständigkeit halber geführt.
Der Server hat das Verfahren auf einer unverschlüsselten Verbindung bekannt gegeben und nimmt das Angebot zurück, wenn es genutzt wird.
RFC 4954 dokumentiert das mit dem Code {538} nur aus historischen Gründen: Heute wird ein solches Verfahren erst bekannt gegeben, wenn TLS begonnen hat.
Ein Client meldet sich ohne TLS bei einem Server mit alter oder einfacher Software an.
Schalten Sie die Verschlüsselung für den Postausgangsserver ein.
Senden Sie den Befehl {STARTTLS}, lesen Sie die neue Liste der Verfahren und beginnen Sie mit dem Befehl {AUTH} von vorn.
Senden Sie den Code nicht mehr; führen Sie das Verfahren nicht in der Liste auf und beantworten Sie einen Versuch mit dem Code {504} und {5.5.4}.
Von der heutigen Software sendet ihn noch die Python-Bibliothek aiosmtpd mit {538}.
Gmail sendet den Code {501} mit {5.7.11} für einen Befehl {STARTTLS} mit Parametern.
Konto muss auf diese Anmeldung vorbereitet werden
Das Konto muss auf diese Art der Anmeldung vorbereitet werden, indem sich der Benutzer einmal mit dem Passwort selbst anmeldet.
Warten hilft nicht, obwohl die Klasse 4 ist: Dem Server fehlt die gespeicherte Form des Passworts, die das Verfahren braucht, und er erhält sie durch eine Anmeldung mit {PLAIN}.
Das Passwort bleibt, wie es ist.
Der Server bietet jetzt ein stärkeres Verfahren an, und das Konto stammt aus der Zeit davor.
Melden Sie sich einmal mit normalem Passwort über TLS an und kehren Sie dann zur früheren Methode zurück.
Bieten Sie die einmalige Anmeldung mit {PLAIN} nur mit Zustimmung des Benutzers und auf einer geprüften TLS-Verbindung an.
Senden Sie {4.7.12} mit {432} nur, wenn eine Anmeldung mit {PLAIN} das Problem wirklich löst; ein abgelaufenes Passwort erhält {5.7.8}.
Exchange Online hat {5.7.12} mit einer eigenen Bedeutung: Der Empfänger ist für Absender von außerhalb der Organisation geschlossen.
Anmeldung richtig, Konto deaktiviert
Die Anmeldung war richtig, aber ein Administrator hat das Konto deaktiviert.
Benutzername und Passwort haben die Prüfung bestanden; sie noch einmal einzugeben, bringt daher nichts.
Der Grund ist einer, den nur Menschen klären können: eine unbezahlte Rechnung, Missbrauch oder Anzeichen für einen Einbruch.
Über das Konto wurde Spam gesendet, nachdem sein Passwort gestohlen worden war, und der Anbieter hat es stillgelegt.
Wenden Sie sich an den Administrator oder den Anbieter; seien Sie darauf vorbereitet, das Passwort auf jedem Gerät zu ändern.
Bevor Sie das Konto wieder aktivieren, finden Sie heraus, wie es missbraucht wurde, und beenden Sie seine offenen Sitzungen.
Zeigen Sie den Text der Antwort und keinen Passwortdialog.
Senden Sie den Code nur, nachdem das Passwort geprüft ist, denn er bestätigt, dass es richtig ist; ein deaktiviertes Postfach beim Befehl {RCPT TO} erhält {5.2.1}.
Der mit ihm registrierte Antwortcode, {525}, ist in keinem RFC definiert; Clients kennen {535}.
In Antworten von Exchange kann die Nummer für einen öffentlichen Ordner stehen, der für Absender von außen geschlossen ist.
Server vertrauen einander nicht
Der Postausgangsserver darf die Nachricht nicht von dem Server holen, auf dem sie gespeichert ist, weil das niemand zwischen den beiden eingerichtet hat.
Mit dem Befehl {BURL} holt der Einlieferungsserver die Nachricht von einem IMAP-Server ab, wofür er dort Zugangsdaten oder vorab vereinbartes Vertrauen braucht.
Kein Benutzer kann dieses Vertrauen schaffen; es ist Sache der Administratoren beider Server.
Die URL nennt einen IMAP-Server eines anderen Anbieters oder einen, für den die Zugangsdaten des Einlieferungsservers fehlen.
Verwenden Sie den Befehl {BURL} nur mit Servern, die der Einlieferungsserver nach dem Befehl {EHLO} nennt; sonst laden Sie die Nachricht mit dem Befehl {DATA} hoch.
Konfigurieren Sie auf dem Einlieferungsserver das Konto, mit dem er sich beim IMAP-Server anmeldet.
Senden Sie den Code mit {554} beim Befehl {BURL}; besteht das Vertrauen und ist die Nachricht verschwunden, ist {5.6.6} richtig.
Gmail sendet beim Befehl {AUTH} den Code {534} mit {5.7.14} und bittet den Benutzer, sich zuerst mit einem Webbrowser anzumelden.
Priorität unter dem derzeitigen Limit
Der Postausgangsserver nimmt nur Nachrichten mit höherer Priorität an, als diese hat.
Der Server unterstützt {MT-PRIORITY} und hat eine Mindestpriorität, die er in einer Krise anheben und wieder senken kann.
Es zählt die Priorität, die der Server bestimmt, nicht die, um die der Client gebeten hat: Ohne Berechtigung bleibt eine erhöhte Priorität wirkungslos.
Ein Militär- oder Notfallnetz gibt einige Stunden lang nur dringende E-Mails weiter.
Halten Sie gewöhnliche Nachrichten zurück, bis wieder Normalbetrieb herrscht; geben Sie einer Nachricht nur dann eine höhere Priorität, wenn die Regeln des Netzes das für ihren Inhalt erlauben.
Sind auch wichtige Nachrichten betroffen, prüfen Sie, ob das Konto zu Prioritäten berechtigt ist.
Verwenden Sie den Code nur auf einem Einlieferungsserver, mit {450}, solange das Limit vorübergehend ist, und sonst mit {550}; für eine Nachricht, die für ihre Priorität zu groß ist, senden Sie {5.7.16}.
Zu groß bei dieser Priorität
Die Nachricht ist größer, als der Mailserver bei ihrer Priorität zulässt.
Je höher die Priorität, desto kleiner kann das Limit sein; der RFC nennt als Beispiel 4 KB bei der Priorität 6.
Dieselbe Nachricht kann mit niedrigerer Priorität durchkommen, ohne dass ein Teil davon entfernt wird.
Eine dringende Nachricht hat einen Anhang; mit dem Parameter {SIZE} kommt die Abweisung, bevor sie übertragen wird.
Senden Sie den dringenden Text allein und den Anhang in einer zweiten Nachricht mit normaler Priorität.
Senden Sie {SIZE} zusammen mit {MT-PRIORITY} im Befehl {MAIL FROM}, damit nichts vergeblich übertragen wird.
Senden Sie den Code {552} mit {5.7.16} nur, wenn eine niedrigere Priorität helfen würde; für ein Limit des ganzen Systems senden Sie {5.3.4}.
RFC 4865 verwendete die Nummer für ein Kontingent für Nachrichten mit späterer Freigabe, ließ sie aber nie registrieren.
Postfach gehört jetzt jemand anderem
Die Adresse hat seit dem vom Absender genannten Datum den Inhaber gewechselt; die Nachricht wird daher dem neuen Inhaber vorenthalten.
Das Postfach existiert und nimmt E-Mails an, aber sein Inhaber ist nicht mehr die Person, die der Absender kannte.
Nur eine Nachricht, die mit {RRVS} oder der Kopfzeile {Require-Recipient-Valid-Since} um die Prüfung gebeten hat, kann diese Antwort erhalten.
Ein Anbieter hat eine unbenutzte Adresse einem neuen Kunden gegeben, und ein Onlineshop oder soziales Netzwerk sendet eine E-Mail zum Zurücksetzen des Passworts dorthin.
Betrachten Sie die Adresse für diesen Benutzer als verloren: Entfernen Sie sie aus dem Konto und aus Listen und bitten Sie den Benutzer auf einem anderen Weg um eine neue.
Senden Sie dieselbe Nachricht nicht ohne die Prüfung noch einmal, denn sie würde einen Fremden erreichen.
Sperren Sie für das Konto die Passwortwiederherstellung per E-Mail, bis der Benutzer eine neue Adresse bestätigt hat.
Senden Sie den Code {550} mit {5.7.17} beim Befehl {RCPT TO}, wenn das Postfach seit diesem Datum nicht durchgehend denselben Inhaber hatte.
Achten Sie auf Clients, die viele Datumsangaben durchprobieren, denn die Antworten verraten die Geschichte des Postfachs.
In RFC 4865 stand die Nummer für ein erschöpftes Systemkontingent für Nachrichten mit späterer Freigabe; in dieser Bedeutung wurde sie nie registriert.
Domain gehört jetzt jemand anderem
Die ganze Domain des Empfängers hat seit dem vom Absender genannten Datum den Inhaber gewechselt; daher wird die Nachricht nicht zugestellt.
Betroffen sind alle Adressen der Domain aus der Zeit davor, welche Postfächer dort heute auch existieren.
Das System teilt das nur mit, wenn es will, und es kann es nur wissen, wenn es dafür eingerichtet wurde, das Datum des Wechsels festzuhalten.
Ein Unternehmen hat seine Domain aufgegeben, und der neue Inhaber erhält, was alte Kunden noch an Adressen darin senden.
Überprüfen Sie alle Konten mit einer Adresse in dieser Domain, nicht nur das, dessen Nachricht zurückkam, bevor E-Mails mit Passwörtern einen Fremden erreichen.
Senden Sie den Code, wenn Sie preisgeben wollen, dass die Domain einen neuen Inhaber hat; sonst genügt {5.7.17} für das einzelne Postfach.
Inhaber des Postfachs nicht überprüfbar
Das empfangende System konnte nicht feststellen, ob das Postfach noch seinen früheren Inhaber hat, und weist die Nachricht sicherheitshalber ab.
Der Server hat keine Aufzeichnung darüber, wann das Postfach angelegt oder weitergegeben wurde, und kein Datum, das er stattdessen verwenden könnte.
Ein Datum, das nie festgehalten wurde, taucht auch später nicht auf, daher ist Warten nutzlos; eine Datenbank, die nur im Moment versagt, führt zu einem vorübergehenden Code.
Nichts spricht für oder gegen den Empfänger.
Das Postfach wurde aus einem älteren System übernommen, das kein Datum festhielt.
Ein Relay muss eine Nachricht mit {RRVS} weitergeben, und der nächste Host unterstützt das nicht.
Entscheiden Sie, ob der Inhalt einen möglichen neuen Inhaber erreichen darf: Wenn ja, senden Sie ihn noch einmal ohne {RRVS}, sonst nehmen Sie einen anderen Weg zu der Person.
Halten Sie von nun an das Datum fest und verwenden Sie für die älteren Postfächer das Datum der Installation, damit die Prüfung zu einem Ergebnis kommen kann.
Senden Sie den Code nur, wenn sich kein sicheres Datum annehmen lässt; ist die Datenbank ausgefallen, antworten Sie mit der Klasse 4, zum Beispiel {4.3.0}.
Keine gültige DKIM-Signatur
Der empfangende Server verlangt eine gültige DKIM-Signatur der Nachricht und hat keine gefunden.
Entweder gibt es gar keine Signatur, oder jede Signatur hat die Prüfung nicht bestanden; der Code sagt nicht, welches von beiden zutrifft.
Eine Signatur, die die Prüfung nicht besteht, beweist keine Fälschung: Verteiler und Gateways machen Signaturen ungültig, indem sie den Betreff oder den Text ändern.
RFC 6376 rät daher von einer Abweisung allein aus diesem Grund ab, und das Register wiederholt die Warnung.
Ein Webshop, ein Scanner oder ein Newsletterdienst sendet mit Ihrer Domain und signiert nicht.
Die Signatur wurde unterwegs ungültig, oder der Schlüssel im DNS fehlt, ist abgeschnitten oder wurde zu früh ersetzt.
Senden Sie eine Testnachricht an ein Postfach bei einem großen Anbieter und lesen Sie dort das Ergebnis in der Kopfzeile {Authentication-Results}: {none} bedeutet nicht signiert, {fail} bedeutet ungültig.
Bei {none} signieren Sie auf dem sendenden Host; bei {fail} fragen Sie den Schlüssel des Selektors ab und prüfen, welcher Host die Nachricht nach dem Signieren ändert.
Verlangen Sie Signaturen nur von Partnern, die zugesagt haben, alles zu signieren; bei anderen verlieren Sie erwünschte E-Mails.
Senden Sie den Code, wenn keine Signatur gültig ist und Ihre Richtlinie eine verlangt; lässt sich der Schlüssel nicht abrufen, {4.7.5}; ist eine gültig und genügt sie Ihnen nicht, {5.7.21}.
Stalwart sendet im strengen Modus den Code {550} mit {5.7.20} und den Code {451} mit {4.7.20}, wenn das DNS während der Prüfung versagt hat.
Gmail verwendet für Massenmails ohne gültige DKIM-Signatur andere Nummern: {4.7.30}, solange es den Absender bremst, und {5.7.30}, wenn es abweist.
Gültige DKIM-Signatur genügt nicht
Die DKIM-Signatur der Nachricht ist gültig, erfüllt aber nicht die Regeln des empfangenden Servers.
Schlüssel, DNS und Transport sind in Ordnung, da mindestens eine Signatur die Prüfung bestanden hat; die Empfängerseite verlangt mehr als der Standard.
Sie kann wollen, dass bestimmte Kopfzeilen signiert sind oder der ganze Text und nicht nur sein Anfang.
Die Signatur deckt nur einen Teil des Textes ab oder lässt Kopfzeilen aus, auf denen die Empfängerseite besteht.
Signieren Sie ohne das Tag, das die Länge des Textes begrenzt, schließen Sie die Kopfzeilen ein, die ein Leser sieht, und verwenden Sie einen Schlüssel ausreichender Länge.
Hilft das nicht, fragen Sie die Empfängerseite nach ihren Regeln, denn kein Standard führt sie auf.
Senden Sie {5.7.21} mit einem Text, der die nicht erfüllte Regel nennt; liegt es nur an der Domain der Signatur, sagt das {5.7.22}.
DKIM-Signatur einer anderen Domain
Die Nachricht ist gültig signiert, aber von einer anderen Domain als der in der Adresse des Verfassers.
Jemand steht für die Nachricht ein, nur nicht die Domain, die der Leser in der Kopfzeile {From} sieht.
Das ist bei Diensten normal, die mit ihrer eigenen Domain signieren, und es ist das, was DMARC fehlende Übereinstimmung („alignment“) nennt.
Ein Newsletter- oder Ticketdienst sendet für Sie und signiert nur mit seiner eigenen Domain.
Richten Sie bei dem Dienst einen DKIM-Schlüssel Ihrer Domain ein, sodass das Tag {d=} der Signatur Ihre Domain zeigt; die Signatur des Dienstes kann daneben bestehen bleiben.
Erwägen Sie DMARC statt einer eigenen Regel: Dort genügt auch eine Übereinstimmung durch SPF, und die Domain hat selbst darum gebeten.
Senden Sie den Code, wenn alle gültigen Signaturen nur an ihrer Domain scheitern; er ist ein Sonderfall von {5.7.21}.
Host darf nicht für diese Domain senden
Die Domain des Umschlagabsenders sagt im DNS, dass der sendende Host sie nicht verwenden darf.
Das Ergebnis von SPF war {fail}: Die Domain selbst, nicht die Empfängerseite, hat diese IP-Adresse ausgeschlossen, meist mit einem Eintrag, der auf {-all} endet.
SPF betrachtet den Umschlagabsender oder den Namen im Befehl {EHLO}; die Adresse, die Leser sehen, kann also eine andere sein.
Die Empfängerseite hat beschlossen, danach zu handeln, was SPF der lokalen Richtlinie überlässt.
Ein neuer Server, ein neuer Anbieter oder eine IPv6-Adresse fehlt im SPF-Eintrag.
Ein Postfach bei einem anderen Anbieter leitet die Nachricht weiter und behält den Umschlagabsender bei; so wird der weiterleitende Host nach dem Eintrag der Domain des Verfassers beurteilt.
Entnehmen Sie IP-Adresse und Domain dem Text oder dem Protokoll und nehmen Sie den Host in den Eintrag genau dieser Domain auf; achten Sie auf eine vergessene IPv6-Adresse.
Gehört der Host nicht Ihnen, leitet jemand Ihre E-Mails weiter oder fälscht Ihre Adresse, und der Eintrag muss bleiben, wie er ist.
Erreichen E-Mails an Ihre alte Adresse die neue nicht mehr, lassen Sie sie vom neuen Anbieter abholen oder den weiterleitenden Anbieter einen eigenen Umschlagabsender verwenden.
Nehmen Sie die Hosts aus, von denen sich Ihre Benutzer ihre E-Mails weiterleiten lassen, oder überlassen Sie die Entscheidung DMARC, bei dem eine gültige DKIM-Signatur die Nachricht noch retten kann.
Senden Sie den Code mit {550} beim Ergebnis {fail}; {softfail} ist kein Grund für eine Abweisung, und ein Fehler während der Prüfung ist {X.7.24}.
RFC 7208 hat für denselben Fall {5.7.1}, und RFC 7372 ersetzt diesen Code; beide kommen vor.
Stalwart sendet den Code im strengen Modus für jedes Ergebnis außer {pass} und einem DNS-Fehler, also sogar für {softfail} und bei fehlendem Eintrag.
Gmail verwendet {4.7.23} für einen fehlenden oder falschen Reverse-DNS-Eintrag und {4.7.27} oder {5.7.27} für Massenmails, die SPF nicht bestätigt.
SPF-Prüfung endete mit einem Fehler
Der SPF-Eintrag der Absenderdomain ließ sich nicht auswerten.
Über den sendenden Host gibt es kein Urteil: Die Prüfung brach ab, bevor sie zu einem kam.
Der Code {4.7.24} steht für einen DNS-Fehler auf einer der beiden Seiten, {5.7.24} für einen Eintrag, den niemand auswerten kann und den jemand bearbeiten muss.
Ein Nameserver der Domain oder einer Domain, die ihr Eintrag einbindet, antwortet nicht rechtzeitig, oder der Resolver der Empfängerseite hat Probleme.
Der Eintrag enthält einen Tippfehler, die Domain hat zwei SPF-Einträge, oder die Einbindungen brauchen mehr als zehn DNS-Abfragen.
Lassen Sie den Eintrag von einem SPF-Prüfprogramm auswerten und zählen Sie die Abfragen mit allen Einbindungen; entfernen Sie Dienste, die Sie nicht mehr nutzen, und bevorzugen Sie bloße IP-Adressen, die keine Abfrage kosten.
Bei {4.7.24} fragen Sie jede eingebundene Domain bei ihren eigenen Nameservern ab, denn ein einziger langsamer Anbieter genügt.
Trifft {4.7.24} viele Absenderdomains zugleich, prüfen Sie zuerst Ihren eigenen Resolver.
Senden Sie den Code {451} mit {4.7.24} für {temperror} und den Code {550} mit {5.7.24} für {permerror}; für das Ergebnis {fail} {5.7.23}.
Server, die dem älteren Text von RFC 7208 folgen, senden stattdessen {4.4.3} und {5.5.2}.
Gmail sendet {4.7.24} und {5.7.24} für einen SPF-Eintrag mit verdächtigen Angaben.
Reverse-DNS des Clients passt nicht
Die IP-Adresse des sendenden Mailservers hat im DNS keinen passenden Hostnamen.
Die Prüfung geht hin und zurück: Die Adresse muss einen Namen haben, und dieser Name muss wieder zu derselben Adresse führen.
Sie betrifft den Host, der sich verbindet; alle Nachrichten von ihm werden also gleichermaßen abgewiesen, wer auch immer ihr Absender ist; der mit dem Befehl {EHLO} angegebene Name spielt dabei keine Rolle.
Die Adresse hat keinen Reverse-DNS-Eintrag oder noch einen, den ihr früherer Nutzer angelegt hat.
Der Host sendet seit Kurzem über IPv6, und nur seine IPv4-Adresse hat einen Namen.
Lassen Sie den Anbieter der IP-Adresse einen Ihrer Hostnamen eintragen und geben Sie diesem Namen einen Adresseintrag, der zurückführt; Ihre eigene DNS-Zone allein kann das nicht leisten.
Können Sie für IPv6 keinen Eintrag erhalten, senden Sie über IPv4.
Weisen Sie nur dann endgültig ab, wenn die Abfrage eine klare Antwort ergab; ein DNS, das versagt, ist ein Grund für die Klasse 4.
Senden Sie {5.7.25}, wenn Name und Adresse nicht übereinstimmen oder kein Name existiert, und {4.7.25}, wenn die Abfrage abbrach; ein abgewiesener Name im Befehl {EHLO} ist Sache von {5.7.1}.
Postfix sendet den Code {450} mit {4.7.25} und dem Text „cannot find your hostname“, selbst wo der Eintrag eindeutig fehlt; {unknown_client_reject_code} ändert das.
Gmail sendet {5.7.25}, um abzuweisen, aber {4.7.23}, solange es den Host nur bremst.
Exchange Online sendet {5.7.25} an IPv6-Adressen ohne Reverse-DNS-Eintrag.
Mehrere Prüfungen des Absenders fehlgeschlagen
Mehr als eine der Prüfungen, die zeigen, wer die Nachricht wirklich gesendet hat, wurde nicht bestanden.
Der Code steht anstelle eines Codes für SPF, DKIM oder Reverse-DNS, wenn mehrere zugleich scheitern, und verschweigt, welche.
Das Register hat keine Nummer für DMARC; eine Abweisung durch dessen Richtlinie kann also auch unter dieser kommen.
Die Domain hat weder SPF noch DKIM, oder der sendende Dienst wurde dort nie eingetragen.
Die Domain in der Kopfzeile {From} bittet mit DMARC um Abweisung, und ein Verteiler oder eine Weiterleitung hat beide Prüfungen scheitern lassen.
Suchen Sie in den DMARC-Berichten Ihrer Domain nach der sendenden IP-Adresse und bringen Sie mindestens eine Prüfung in Ordnung, und zwar mit der Domain, die in der Kopfzeile {From} steht.
Beginnen Sie mit DKIM, denn SPF übersteht eine Weiterleitung nicht.
Senden Sie nicht mit der Adresse des einen Anbieters über den Server eines anderen.
Schreiben Sie das Ergebnis jeder Prüfung und die betroffene Domain in den Text, denn der Code nennt sie nicht.
Ein Verteiler darf den Code nicht dem Abonnenten anrechnen: Ein einziger Verfasser mit strenger Richtlinie kann solche Unzustellbarkeitsnachrichten für alle Mitglieder bei diesem Anbieter auslösen.
Senden Sie den Code, wenn zwei oder mehr Prüfungen scheitern; scheitert nur eine, senden Sie deren eigenen Code.
Für eine Abweisung allein durch DMARC zeigt RFC 7489 den Code {5.7.1}; bei beiden Nummern ist es das Wort DMARC im Text, das dem Absender hilft.
Gmail sendet den Code {550} mit {5.7.26} für E-Mails, die weder SPF noch DKIM bestätigt, wegen einer DMARC-Richtlinie und auch wegen SPF allein, wenn der Eintrag auf {-all} endet.
Mit {421} bremst es solche E-Mails, und mit {451} meldet es, dass das DNS während einer DMARC-Prüfung versagt hat.
Microsoft verwendet {4.7.26} für IPv6-Hosts, deren E-Mails weder SPF noch DKIM bestätigt.
Absenderdomain nimmt keine E-Mails an
Die Domain des Absenders erklärt im DNS, dass sie überhaupt keine E-Mails annimmt; daher könnte weder eine Unzustellbarkeitsnachricht noch eine Antwort den Absender erreichen.
Ein Null-MX, ein einziger Eintrag mit einem Punkt anstelle eines Hosts, ist für Domains gedacht, die weder empfangen noch senden.
Die Empfängerseite schließt daraus, dass die Adresse erfunden oder die Nachricht unerwünscht ist; der Empfänger hat damit nichts zu tun.
Ein System sendet Mitteilungen von einer Subdomain ohne Postfach, für die jemand einen Null-MX veröffentlicht hat, um Spam fernzuhalten.
Ein Spammer fälscht eine Absenderadresse in einer Domain, die keine E-Mails annimmt.
Entfernen Sie den Null-MX von einer Domain, mit der Sie senden, und lassen Sie ihre Unzustellbarkeitsnachrichten irgendwo ankommen, oder senden Sie mit einer Adresse, die empfangen kann.
Verwenden Sie den leeren Rückpfad {<>} für Unzustellbarkeitsnachrichten und andere Berichte, die nach den Standards ohne Rückadresse gesendet werden; eine Domain mit Null-MX ist kein Ersatz dafür.
Senden Sie den Code {550} mit {5.7.27}, wenn die Domain im Befehl {MAIL FROM} oder in der Kopfzeile {From} einen Null-MX hat; hat ihn die Domain des Empfängers, den Code {556} mit {5.1.10}.
Postfix sendet den Code nach Voreinstellung beim Befehl {RCPT TO} mit den Worten „does not accept mail (nullMX)“, wo {reject_unknown_sender_domain} gesetzt ist.
Gmail gibt der Nummer eine andere Bedeutung: {4.7.27} und {5.7.27} gelten Massenmails, die SPF nicht bestätigt.
Zu viele ähnliche E-Mails
Der empfangende Server hält die Nachricht für einen Teil einer Flut ähnlicher E-Mails und lässt sie nicht herein.
Die Nummer wurde 2017 für Fluten von Bestätigungsmails registriert, die Angreifer auslösen, indem sie eine fremde Adresse in sehr viele Webformulare eintragen.
Der Entwurf, auf den das Register verweist, wurde nie ein RFC, und nichts sonst definiert den Code; sein Feld für Antwortcodes enthält nur einen Punkt.
Gmail sieht ungewöhnlich viele E-Mails von Ihrer IP-Adresse oder ihren Nachbarn, von Ihrer SPF- oder DKIM-Domain oder mit Links zu Ihrer Website.
Ein Anmeldeformular auf Ihrer Website wird missbraucht, und Bestätigungen gehen an Personen, die nie darum gebeten haben.
Lesen Sie, welche Identität der Text nennt, die IP-Adresse oder eine Domain: Neue Adressen helfen nicht, wenn die Domain gezählt wird.
Suchen Sie nach einem gestohlenen Konto, einem missbrauchten Formular oder weitergeleitetem Spam, bevor Sie einfach langsamer senden.
Leeren Sie dann die Warteschlange mit niedriger Rate; verteilen Sie sie nicht auf andere Hosts.
Wird einer Ihrer Benutzer überflutet, stellen Sie Bestätigungen in der Klasse 4 zurück, damit die von ihm gewünschten später kommen können.
Senden Sie {4.7.28}, solange die Flut anhält, {5.7.28} für eine Quelle, von der nur Missbrauch ausgeht; für ein gewöhnliches Limit je Postfach liegt {4.2.1} näher.
Gmail sendet den Code {421} mit {4.7.28}, um einen Absender zu bremsen, den Code {550} mit {5.7.28}, um ihn zu sperren, und den Code {421} mit {4.7.28} für viele Nachrichten mit derselben {Message-ID}.
Kette der Zwischenstationen ungültig
Die Aufzeichnung, die weiterleitende Hosts von ihren eigenen Prüfungen der Nachricht hinterlassen haben, lässt sich nicht verifizieren.
Mit ARC bestätigen Verteiler und Weiterleitungen, was sie sahen, bevor sie eine Nachricht änderten; hier ist ein Glied dieser Kette gebrochen, und kein späterer Host kann es reparieren.
Eine ungültige Kette zählt nicht mehr als gar keine; hinter der Abweisung steht daher fast immer eine andere misslungene Prüfung, von SPF, DKIM oder DMARC.
Ein Host, der ARC nicht kennt, hat eine versiegelte Nachricht geändert, und der Absender ist nicht anderweitig bestätigt.
Sorgen Sie als Verfasser für eine DKIM-Signatur, die den Weg übersteht; die Kette ist nicht Ihre Sache.
Versiegeln Sie als Betreiber eines Verteilers oder einer Weiterleitung zuletzt, nach jeder Änderung, und veröffentlichen Sie den Schlüssel.
Weisen Sie nicht allein wegen einer gebrochenen Kette ab, denn dieselbe Nachricht ohne jede ARC-Kopfzeile würde angenommen.
Hätte nur ARC eine Nachricht retten können, die alle anderen Prüfungen nicht besteht, senden Sie {5.7.29} oder den allgemeineren Code {5.7.26}.
Die Klasse 4 ist falsch, denn jeder Fehler der Kette ist dauerhaft.
Stalwart sendet im strengen Modus {5.7.29} für eine gebrochene Kette, aber {4.7.29}, wenn das DNS versagt hat.
Gmail verwendet die Nummer für etwas anderes: {4.7.29} und {5.7.29} bedeuten, dass Massenmails nicht über TLS kamen.
Kein Host sagt TLS für den ganzen Weg zu
Der Absender hat für den ganzen Weg Verschlüsselung verlangt, und kein Mailserver der Empfängerdomain sagt das zu.
Diesen Code schreibt die sendende Seite: Ihr Host hat es für eine Nachricht mit {REQUIRETLS} bei jedem MX-Host versucht, und keiner gab die Option nach dem TLS-Handshake bekannt.
TLS als solches kann überall verfügbar gewesen sein; es fehlt die Zusage, es bei allen weiteren Schritten zu verwenden.
Die Unzustellbarkeitsnachricht bringt nur die Kopfzeilen zurück und kann selbst verloren gehen, wenn kein Rückweg die Option anbietet.
Ein Mailprogramm oder ein Administrator hat die Forderung gestellt, und der Anbieter des Empfängers unterstützt die Erweiterung nicht.
Entscheiden Sie, ob gewöhnliches TLS für diese Nachricht genügt, und senden Sie sie dann ohne die Forderung; wenn nicht, verschlüsseln Sie den Inhalt selbst, zum Beispiel mit S/MIME oder OpenPGP.
Sollen Ihre Benutzer solche E-Mails empfangen, schalten Sie die Option auf allen MX-Hosts ein und sichern Sie den MX-Eintrag mit DNSSEC oder MTA-STS.
Verwenden Sie den Code in der Unzustellbarkeitsnachricht, wenn kein MX-Host die Option anbietet; ließ sich TLS selbst nicht aufbauen, {5.7.10}.
In Antworten von Gmail bedeutet die Nummer etwas anderes: {4.7.30} und {5.7.30} gelten Massenmails ohne gültige DKIM-Signatur.
Der Code {2.1.5} bestätigt einen einzelnen Empfänger, {2.0.0} nennt niemanden: Hinter dem Code {250} auf den Befehl {RCPT TO} steht der erste, hinter dem Code {250} auf den abschließenden Punkt der zweite.
Nur {2.0.0} nach dem abschließenden Punkt überträgt die Verantwortung für die Nachricht; nach {2.1.5} allein muss der Client sie noch behalten.
In Erfolgsberichten hängt die Wahl von der Software ab: Sendmail schreibt für einen zugestellten Empfänger {2.1.5}, Exim {2.0.0}.
Ein Server, der genau sein will, behält {2.1.0} dem Absender, {2.1.5} jedem Empfänger und {2.0.0} allem Übrigen vor.
Der Code {5.1.1} ist die Antwort einer Benutzerliste; {4.1.1} bedeutet normalerweise, dass der Host noch nicht herausgefunden hat, ob das Postfach existiert.
Ein Bericht, der nach Tagen mit {4.1.1} endet, klärt die Sache nicht: Die Probenachricht hat vielleicht nie eine Antwort erhalten, oder Postfix hat eine klare Abweisung abgemildert.
Bei Postfix kann der Unterschied eine bloße Einstellung sein: Hat {unknown_local_recipient_reject_code} den Wert {450}, wird bei gleichem Befund aus {5.1.1} der Code {4.1.1}.
Solange eine neue Benutzerliste erprobt wird, lassen sich mit {4.1.1} Fehler beheben, bevor jemandes Nachricht zurückgeht; danach kostet jeder Tippfehler seinen Urheber Tage, wechseln Sie also zu {5.1.1}.
Bei Gmail sagt der Code {4.2.1}, dass das Postfach des Empfängers von allen zusammen zu viele E-Mails erhält, {4.7.28}, dass Sie an alle zusammen zu viele senden.
Nach {4.2.1} wartet nur dieser eine Empfänger, und die anderen erhalten ihre E-Mails; {4.7.28} kommt nach den Daten, bei Nachricht um Nachricht, wer auch immer der Empfänger ist.
Kunden des Relay-Dienstes von Google erhalten {4.2.1} auch, wenn sie sein Spitzenlimit überschreiten, und dann ist das Limit ihr eigenes.
Für ein Limit, das ein einzelnes Postfach schützt, senden Sie {4.2.1}; {4.7.28} wirft dem Absender eine Flut vor und sollte auf mehr beruhen als auf einer Zahl pro Stunde.
Beide kennen das Konto und finden es geschlossen; {4.2.1} erwartet, dass es wieder öffnet, während die Nachricht wartet, {5.2.1} nicht.
Gmail führt den Text über einen Benutzer, der E-Mails zu schnell erhält, bei beiden auf; dort sagt die Klasse also nichts über die Zukunft des Kontos.
Die Regel von Sendmail für abgewiesene Empfänger ergibt immer {5.2.1}, auch bei einer Sperre, die der Administrator morgen aufhebt.
Während ein Konto umzieht, senden Sie {4.2.1}; ist es auf unbestimmte Zeit gesperrt, erspart {5.2.1} dem Absender tagelanges Warten.
Bei {4.2.2} ist das Kontingent eines einzelnen Postfachs ausgeschöpft, und sein Inhaber kann Platz schaffen; bei {4.3.1} ist der Datenträger des Hosts voll, und das kann nur der Administrator ändern.
Senden Sie eine Nachricht an ein anderes Postfach auf demselben Host: Bei {4.2.2} kommt sie durch, bei {4.3.1} stößt sie auf dieselbe Antwort.
Der Code {4.3.1} kann beim Befehl {MAIL FROM} kommen, bevor ein Postfach genannt ist; {4.2.2} kann das nicht.
Beide kommen mit {452}; nur der erweiterte Code unterscheidet sie also.
Das Postfach ist in beiden Fällen gleich voll; {4.2.2} belässt die Nachricht in der Warteschlange des Absenders und wartet, bis der Inhaber Platz schafft, {5.2.2} schickt sie zurück.
RFC 3463 kennt nur die vorübergehende Form, doch das Register nennt {552} als Antwortcode, und {552} kann nur {5.2.2} mit sich führen.
Auch eine zurückgeschickte Nachricht kann {4.2.2} zeigen, wenn die Zustellversuche ausgeschöpft sind: Das Beispiel eines Fehlerberichts in RFC 3461 tut es.
Zählen Sie für eine Abonnentenliste beide zusammen, denn die Wahl sagt mehr über den Anbieter als über den Leser.
Der Code {4.2.2} dient Inhabern, die ihre E-Mails täglich lesen; bei einem Postfach, das länger als eine Schonfrist voll ist, sagt {5.2.2} dem Absender sofort die Wahrheit.
Ein Host mit {4.3.2} nimmt zu anderen Zeiten E-Mails an; ein Host mit {5.3.2} war nie dafür gedacht, und ein MX-Eintrag, der ihn nennt, ist ein Fehler.
Der Antwortcode davor zeigt dasselbe: {421} oder {450} für die Pause, {521} für den Host ohne Maildienst.
Postscreen ist eine Ausnahme: Es sendet {5.3.2} an einen Client auf seiner eigenen Sperrliste, während es andere Clients bedient.
Ein Host, der nach einer Wartung wieder E-Mails annimmt, darf {5.3.2} nicht senden, sonst gehen wartende Nachrichten binnen Minuten zurück.
Bei {4.4.1} kam keine Verbindung zustande, also kann nichts übertragen worden sein; bei {4.4.2} gab es eine, und sie ist abgebrochen, vielleicht nach dem abschließenden Punkt.
Nach {4.4.1} ist ein Duplikat unmöglich, nach {4.4.2} nicht.
Prüfen Sie bei {4.4.1} das Routing, die Firewall-Regeln für neue Verbindungen und die MX-Einträge, bei {4.4.2} Paketgrößen, Zeitlimits und Filter.
Der Code {4.4.3} bedeutet, dass das DNS nicht geantwortet hat, {5.4.4}, dass es geantwortet hat und keine Route kannte.
Fragt man noch einmal aus einem anderen Netz, kann sich eine Domain mit {4.4.3} sofort auflösen lassen; eine mit {5.4.4} liefert auch dort keine Einträge, es sei denn, die DNS-Sicht des Clients selbst ist falsch.
Warten kann nur beim ersten helfen; beim zweiten muss jemand die Adresse, die Einträge oder eine Routingtabelle berichtigen.
RFC 2852 gibt ihnen verschiedene Berichte: {4.4.7} für die Meldung einer Verzögerung nach der Frist des Absenders, während die Versuche weitergehen, und {5.4.7} für das Ende aller Versuche.
Hat der Absender nie eine Frist gesetzt, zeigt die Ziffer nur, welches Programm den Bericht geschrieben hat: Sendmail und OpenSMTPD beenden die Lebensdauer in der Warteschlange mit {4.4.7}, und {5.4.7} kommt kaum vor.
Der Code {4.5.3} sagt, dass diese Transaktion voll ist und die übrigen in der nächsten kommen sollten; {5.5.3} sagt, dass die Nachricht für so viele Personen nicht erwünscht ist.
Empfänger, die vor einem Code {4.5.3} angenommen wurden, erhalten die Nachricht, wenn der Client weitermacht; Postfix sendet {5.5.3} für eine Unzustellbarkeitsnachricht mit mehreren Empfängern, und dann bleibt nichts, womit sich weitermachen ließe.
Ein Client, der beim Befehl {RCPT TO} auf {552} mit {5.5.3} stößt, sollte das trotzdem wie {4.5.3} behandeln, denn RFC 821 hatte für den vollen Puffer die falsche Nummer.
Der Code {4.7.0} behält den Grund für sich oder hat keinen genaueren; {4.7.1} nennt ihn: Eine Regel lässt diesen Absender oder Host derzeit nicht durch.
Limits können bei Postfix unter beiden Nummern stehen: Zu viele Verbindungen oder Fehler beenden die Sitzung mit {421} und {4.7.0}, zu viele Nachrichten oder Empfänger führen zu {450} mit {4.7.1}.
Einen Milter, der mit einem vorübergehenden Fehler antwortet, meldet Postfix als {4.7.1} und Sendmail als {4.3.2}.
Bei den Befehlen {AUTH} und {STARTTLS} ist nur {4.7.0} sinnvoll, denn dort wird niemand abgewiesen, sondern ein Dienst versagt.
Der Code {4.7.25} nennt eine einzige Prüfung, ob nämlich die IP-Adresse des Clients und sein Hostname im DNS übereinstimmen; {4.7.1} kann für jede Regel stehen, auch für eine zum Namen im Befehl {EHLO}.
Bei Postfix sehen sich zwei Texte ähnlich: „cannot find your reverse hostname“, mit {4.7.1}, bedeutet, dass die Adresse überhaupt keinen Namen hat.
Der Text „Cannot find your hostname“, mit {4.7.25}, kann auch bedeuten, dass ihr Name nicht zu ihr zurückführt.
Ein mit dem Befehl {EHLO} angegebener Name, der sich nicht auflösen lässt, ist dort {4.7.1}, und keine Änderung am Reverse-DNS-Eintrag hilft.
Nach der Definition existiert nur {5.7.1}; mit {4.7.1} sagen Server, dass eine Regel derselben Art die Nachricht bloß verzögert.
Eine Verzögerung muss nicht als solche gemeint sein: Mit {soft_bounce} und bei einigen Regeln nach Voreinstellung stellt Postfix mit dem Text der Abweisung zurück, was es nie annehmen wird.
Endet {4.7.1} beim zweiten oder dritten Versuch, war es Greylisting; ist der Text nach einem Tag unverändert, behandeln Sie den Code wie {5.7.1} und suchen Sie nach der Regel.
Verwenden Sie {4.7.1}, wo allein die Zeit die Antwort ändert; bei einer neuen Regel, die erprobt wird, schützt er Sie vor dem Verlust von E-Mails, aber setzen Sie der Erprobung ein Ende.
Im Protokoll eines Postfix-Relays, das auf TLS besteht, bedeutet {4.7.4}, dass der nächste Host {STARTTLS} nicht angeboten hat, und {4.7.5}, dass TLS begonnen hat, aber am Handshake oder am Zertifikat gescheitert ist.
Bei {4.7.4} prüfen Sie die Liste nach dem Befehl {EHLO} und Firewalls, bei {4.7.5} Zertifikate, TLSA-Einträge und Ihre eigene TLS-Konfiguration, deren Fehler Postfix unter derselben Nummer meldet.
Wo TLS nur bevorzugt wird, macht Postfix im ersten Fall sofort im Klartext weiter; nach einem gescheiterten Handshake wartet die Nachricht, und erst ein späterer Versuch verzichtet auf TLS.
Der Code {4.7.24} ist das Ergebnis {temperror} von SPF, eine gescheiterte DNS-Abfrage; {5.7.24} ist dessen {permerror}, ein Eintrag, den jemand berichtigen muss.
Ein Eintrag nahe am Limit von zehn Abfragen kann beide zeigen: Langsame Nameserver führen zu {4.7.24}, und eine weitere Einbindung bei einem Dienst, den Sie nutzen, führt plötzlich zu {5.7.24}.
Bei {4.7.24} kann das Problem auf der Empfängerseite liegen; bei {5.7.24} sehen alle Empfängerseiten, die prüfen, denselben Fehler.
RFC 7208 lässt Sie die Nachricht in beiden Fällen annehmen; mit {5.7.24} abzuweisen, macht eine Domain auf ihren Fehler aufmerksam, mit {4.7.24} zurückzustellen, kann einen Absender Tage kosten.
Der Code {5.1.1} beanstandet den Namen vor dem @-Zeichen, {5.1.2} die Domain dahinter.
Den Code {5.1.1} spricht ein Host aus, der die Domain bedient, {5.1.2} einer, der vergeblich nach einem solchen Host gesucht hat.
Ein einziger Code {5.1.2} betrifft daher alle Adressen der Domain, während {5.1.1} die Nachbarn unberührt lässt.
Keiner beweist einen Fehler in dem Teil, den er beanstandet: Eine falsche Domain, die E-Mails annimmt, antwortet mit {5.1.1}, etwa wenn ein Name beim falschen Anbieter angeschrieben wird.
Der Code {5.1.6} bestätigt, dass die Adresse früher richtig war, während {5.1.1} nichts findet und ein Tippfehler sein kann.
Nach {5.1.1} prüfen Sie die Schreibweise, nach {5.1.6} fragen Sie, wohin die Person gegangen ist.
Sendmail verdeckt den Unterschied: Seine Funktion {redirect} setzt {5.1.1} hinter den Code {551} für einen Benutzer, der umgezogen ist.
Der Code {5.1.6} verrät einem Fremden, dass hier jemand gearbeitet hat; ein Betreiber, der das nicht sagen will, lässt den Namen zu {5.1.1} verfallen.
Nach den Standards betrifft {5.1.1} ein einzelnes Postfach und {5.1.10} eine ganze Domain mit Null-MX; Exchange Online sagt mit {5.1.10}, was andere mit {5.1.1} sagen.
Der Antwortcode trennt die beiden Verwendungen: {556} mit {5.1.10} ist ein Null-MX, {550} mit {5.1.10} und dem Text „Recipient not found“ ist ein fehlender Empfänger.
Auch wer spricht, ist verschieden: {5.1.1} kommt von einem Host der Empfängerdomain, der Null-MX von einem Server auf der Seite des Absenders.
Ein Programm, das bei jedem Code {5.1.10} eine ganze Domain streicht, verliert alle Leser eines Unternehmens, weil einer von ihnen gegangen ist.
Bei {5.1.1} gibt es kein solches Postfach, bei {5.2.1} gibt es eines, und es ist geschlossen.
Ein Code {5.2.1} kann vorübergehen: Der Inhaber bezahlt, meldet sich an, oder die Flut endet; ein Code {5.1.1} verschwindet nur, wenn jemand das Postfach anlegt.
Ein Konto kann vom einen zum anderen übergehen, zuerst {5.2.1} wegen Inaktivität, dann {5.1.1}, wenn der Anbieter es löscht.
Um den Zustand eines Kontos nicht preiszugeben, kann ein Anbieter auch für geschlossene Konten mit {5.1.1} antworten, und Absender streichen die Adresse dann für immer.
Der Code {5.4.1} sollte eine Verbindung sein, die nicht beantwortet wurde, aber hinter {550} von Exchange Online ist er ein unbekannter Empfänger, genau wie {5.1.1}.
Der Text zu {5.4.1}, „Access denied“, klingt nach einer Richtlinie gegen den Absender und lässt Administratoren vergeblich nach einer Sperrliste suchen.
Nennen Sie die Adresse erst nach mehreren Abweisungen ungültig, denn auch ein Fehler des Mailservers oder des DNS kann {5.4.1} verursachen.
Der Code {5.1.1} ist eine Aussage über die Adresse des Empfängers, {5.7.1} eine über den Absender; Verteilersoftware darf die Adresse nach dem ersten entfernen und nach dem zweiten nicht.
RFC 7372 nennt gerade diese Unterscheidung als Zweck seiner Codes, denn Verteiler verloren gute Abonnenten durch Abweisungen aufgrund von Richtlinien.
Prüfen Sie in einer Unzustellbarkeitsnachricht, wer den Code geschrieben hat: Bei einem bloßen Code {550} auf den Befehl {RCPT TO} trägt Sendmail als Client selbst {5.1.1} ein, obwohl der Text eine Sperrliste nennen kann.
Prüfen Sie, ob das Postfach existiert und ob der Client an es schreiben darf, und antworten Sie mit dem Grund, der entschieden hat; {5.7.1} für ein unbekanntes Postfach hält die tote Adresse auf jeder Liste.
Der Befund ist derselbe, eine Domain ohne Mailhost; {5.1.2} beanstandet die Adresse, {5.4.4} das Fehlen einer Route.
Welchen davon eine Unzustellbarkeitsnachricht zeigt, hängt vom Client ab: Für einen Host, den es nicht gibt, schreibt Sendmail {5.1.2} und Postfix {5.4.4}.
Der Code {5.4.4} kann auch von einer lokalen Routingtabelle kommen, für eine Domain, die anderswo völlig in Ordnung ist; {5.1.2} kann das kaum.
In einer Antwort auf den Befehl {RCPT TO} ist {5.1.2} die übliche Wahl; {5.4.4} passt zum Bericht eines Hosts, der die Nachricht schon angenommen hatte.
Beide beruhen auf einem Null-MX: Bei {5.1.10} hat ihn die Domain des Empfängers, bei {5.7.27} die des Absenders.
Bei {5.1.10} geht es um eine falsche Adresse, und er kommt meist von Ihrem eigenen Anbieter; {5.7.27} kommt von der anderen Seite, und nur Ihr DNS kann ihn beenden.
Die Unzustellbarkeitsnachricht zu {5.7.27} geht an die Domain, die keine E-Mails annimmt; der Fehlschlag zeigt sich also nur im Protokoll des sendenden Hosts.
Auch die Antwortcodes unterscheiden sich: {556} gehört zu {5.1.10}, {550} zu {5.7.27}.
Bei {5.2.1} geht es um ein Postfach, das keine E-Mails annimmt, und die Antwort gilt jedem, der dorthin schreibt; bei {5.7.13} geht es um ein Konto, das sich nicht anmelden darf, und die Antwort gilt nur seinem Inhaber.
Eine einzige Handlung eines Administrators kann beide verursachen: Der Kunde sieht dann {5.7.13} im Postausgang, während seine Korrespondenzpartner Unzustellbarkeitsnachrichten mit {5.2.1} erhalten.
Ein Konto, das Spam gesendet hat, wird oft nur für das Senden gesperrt; {5.7.13} zeigt also nicht, dass sein Postfach geschlossen ist.
Der Code {5.2.3} ist das Limit eines einzelnen Postfachs, {5.3.4} das eines ganzen Hosts, und der Server von Sendmail sendet {5.2.3} auch für das zweite.
Beim Befehl {MAIL FROM} ist noch kein Postfach genannt; ein Code {5.2.3} ist dort also in Wahrheit ein Limit des Hosts.
Nach {5.2.3} auf den Befehl {RCPT TO} geht die Transaktion ohne diesen Empfänger weiter; nach {5.3.4} hat es keinen Sinn, einen anderen zu nennen.
Geben Sie das Limit des Hosts mit {SIZE} bekannt und weisen Sie mit {5.3.4} beim Befehl {MAIL FROM} ab; behalten Sie {5.2.3} dem Befehl {RCPT TO} vor, bei dem das Postfach bekannt ist.
Der Code {5.5.1} weist einen Befehl ab, der verstanden wurde, {5.5.2} eine Zeile, die nicht verstanden wurde.
Für ein Wort, das der Server nicht kennt, kommen beide vor: RFC 3463 nennt den nicht erkannten Befehl unter {5.5.2}, während Gmail, Sendmail und OpenSMTPD {5.5.1} senden.
Gegen {5.5.1} hilft eine andere Reihenfolge der Befehle oder ein anderer Server, gegen {5.5.2} helfen nur andere Bytes.
Der Code {5.5.2} verwirft die Zeile als solche, {5.5.4} kennt den Befehl und beanstandet sein Argument.
Nach {5.5.4} ist der bloße Befehl ohne Parameter einen Versuch wert; nach {5.5.2} scheitert er meist ebenfalls.
Server ziehen die Grenze verschieden: Für {SIZE} mit ungültigem Wert sendet Postfix {5.5.4}, und Sendmail sendet {5.5.2}, wenn der Wert fehlt.
Bei {5.6.7} geht es um eine Adresse im Befehl {MAIL FROM} oder {RCPT TO}, bei {5.6.9} um die Kopfzeilen der Nachricht, die der Server erst nach den Daten sieht.
Der Code {5.6.7} beim Befehl {RCPT TO} belässt die anderen Empfänger in der Transaktion; {5.6.9} nimmt die Nachricht allen.
Postfix macht den Unterschied nicht: Als Client meldet es für beides {5.6.7}; suchen Sie also nach UTF-8 in den Kopfzeilen, wenn alle Adressen in der Unzustellbarkeitsnachricht aus ASCII-Zeichen bestehen.
RFC 6531 fordert Server auf, beim Befehl {RCPT TO} festzustellen, welches Postfach solche Nachrichten nicht annehmen kann, sodass {5.6.9} kaum je gebraucht wird.
Bei {5.7.0} fehlt oft der Sitzung etwas, eine Anmeldung oder TLS, und der Client kann es nachholen; bei {5.7.1} steht eine Regel zwischen diesem Absender und diesem Ziel.
Für Einlieferungsserver zieht RFC 6409 eine andere Grenze: {5.7.1} betrifft die Berechtigungen des Benutzers, {5.7.0} eine Nachricht, die gegen die Richtlinie des Betreibers verstößt.
Die Abweisung durch ein Sieve-Skript darf nach dem Wortlaut von RFC 5429 beide haben; die Nummer unterscheidet also ein Skript des Empfängers nicht von einer Regel des Betreibers.
Der Code {5.7.26} sagt, dass sich der Absender nicht verifizieren ließ; {5.7.1} sagt nur, dass eine Regel abgewiesen hat, sodass alle Authentifizierungsprüfungen bestanden sein können.
Eine Abweisung durch DMARC kann beide Nummern tragen; Software für Unzustellbarkeitsnachrichten muss also auch nach dem Wort DMARC im Text suchen.
Auch Gmail, das sonst {5.7.26} sendet, wurde dabei beobachtet, {5.7.1} für E-Mails zu verwenden, die die Prüfungen nicht bestehen.
Um ehrlichen Absendern zu helfen, senden Sie {5.7.26}; ein Betreiber, der seine Prüfungen nicht preisgeben will, kann bei {5.7.1} bleiben.
Beim Befehl {AUTH} bedeutet {5.7.4}, dass der Server dieses Verfahren für niemanden hat, {5.7.9}, dass er es hat und von diesem Benutzer nicht annimmt.
Der Code {5.7.4} gehört zu {504} und erscheint, sobald das Verfahren genannt ist, vor jedem Passwort; {5.7.9} gehört zu {534} und kann nach dem ganzen Dialog kommen.
Ein Client, der sein Verfahren aus der Liste nach dem Befehl {EHLO} wählt, stößt beim Befehl {AUTH} nie auf {5.7.4}, während {5.7.9} ihn noch überraschen kann.
Nach {5.7.8} braucht dasselbe Verfahren andere Zugangsdaten; nach {5.7.9} braucht derselbe Benutzer ein anderes Verfahren.
Gmail verletzt diese Regel: Nach seinem Code {5.7.9} darf das Verfahren bleiben, und ein App-Passwort muss das übliche Passwort ersetzen.
Die Stelle zeigt, wann keines von beiden gemeint ist: {5.7.9} nach den Daten der Nachricht ist die Abweisung eines nicht verifizierten Absenders durch Yahoo.
Darf sich ein Konto nur auf andere Weise anmelden, lässt {5.7.8} seinen Inhaber nach einem vertippten Passwort suchen; {5.7.9} nennt das wirkliche Hindernis.
Beide vermissen TLS beim Befehl {AUTH}: {5.7.10} lässt den Client auch mit einem stärkeren Verfahren im Klartext durch, {5.7.11} besteht für das gewählte Verfahren auf TLS.
RFC 4954 hat {5.7.11} im Jahr 2007 zusammen mit {538} für historisch erklärt; {5.7.10} hat außerhalb des Befehls {AUTH} eine neue Verwendung gefunden, in Unzustellbarkeitsnachrichten zu Nachrichten mit {REQUIRETLS}.
Ein Client kann beide gleich behandeln: TLS starten, die neue Liste lesen, anmelden.
Bei einer Nachricht mit {REQUIRETLS} bedeutet {5.7.10}, dass keine geprüfte TLS-Verbindung zustande kam, {5.7.30}, dass TLS zustande kam und der Host nicht zusagte, damit weiterzumachen.
Der Code {5.7.10} kann ein Fehler sein, den der Administrator des Empfängers mit einem Zertifikat behebt; {5.7.30} dauert an, bis Software mit der Erweiterung installiert ist.
Unterscheiden sich die MX-Hosts, versucht es der sendende Host bei allen; der Code in der Unzustellbarkeitsnachricht muss also nicht den ersten beschreiben.
Der Code {5.7.22} ist der eine Fall von {5.7.21}, der sagt, was fehlt: eine Signatur der Domain in der Adresse des Verfassers.
Bei {5.7.22} hilft eine weitere Signatur, ohne dass sich an den vorhandenen etwas ändert; bei {5.7.21} muss sich das Signieren selbst ändern.
Der Code {5.7.23} ist die Antwort eines funktionierenden SPF-Eintrags: Dieser Host ist ausgeschlossen; bei {5.7.24} gibt der Eintrag keine Antwort, weil er sich nicht auswerten lässt.
Der Code {5.7.23} betrifft nur den einen Host im Text; {5.7.24} betrifft jeden Host der Domain, auch Ihren besten.
Nicht jeder Server trennt sie: Stalwart sendet {5.7.23} für beide und schreibt das Ergebnis selbst, {fail} oder {permerror}, in den Text.
Der Code {5.7.23} fragt die Absenderdomain, ob sie die IP-Adresse erlaubt, {5.7.25} fragt das DNS, ob die Adresse einen Namen hat, der zu ihr zurückführt.
Die Reparatur liegt in verschiedenen Händen: Der SPF-Eintrag gehört dem, der die Domain betreibt, der Reverse-DNS-Eintrag dem, der die IP-Adresse zugeteilt hat.
Eine weitergeleitete Nachricht kann die erste Prüfung bei einem Host nicht bestehen, der die zweite besteht, denn nur SPF hängt vom Umschlagabsender ab.
Der Code {5.7.29} beanstandet die Kette, die weiterleitende Hosts versiegelt haben, {5.7.26} die Nachweise der Domain des Verfassers selbst.
ARC wird herangezogen, wenn SPF, DKIM oder DMARC schon gescheitert ist; eine Nachricht mit {5.7.29} hätte also in der Regel auch {5.7.26} verdient, und RFC 8617 erlaubt beides.
Für einen Verfasser bedeuten die beiden daher dieselbe Arbeit; nur ein Verteiler oder eine Weiterleitung hat bei {5.7.29} etwas zu reparieren.
Im Zweifel senden Sie {5.7.26}: Dagegen kann ein Verfasser etwas tun, gegen eine Kette, die andere gebrochen haben, nicht.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 2085] = [
    0, 30, 60, 73, 98, 114, 130, 148, 168, 182, 216, 247, 261, 281, 300, 333,
    351, 382, 405, 439, 447, 458, 488, 497, 525, 535, 544, 554, 573, 587, 623, 662,
    688, 711, 732, 757, 806, 854, 909, 987, 1023, 1028, 1031, 1058, 1089, 1094, 1101, 1118,
    1124, 1132, 1148, 1160, 1166, 1192, 1221, 1259, 1287, 1306, 1324, 1339, 1362, 1375, 1385, 1409,
    1415, 1424, 1431, 1442, 1458, 1480, 1490, 1506, 1523, 1534, 1555, 1563, 1596, 1616, 1638, 1676,
    1703, 1742, 1784, 1841, 1874, 1892, 1921, 1932, 1947, 1961, 1988, 2004, 2016, 2027, 2048, 2067,
    2171, 2207, 2280, 2298, 2391, 2465, 2550, 2636, 2739, 2810, 2861, 2992, 3093, 3181, 3250, 3329,
    3410, 3508, 3574, 3620, 3746, 3842, 3990, 4050, 4162, 4335, 4446, 4565, 4702, 4832, 4935, 5052,
    5155, 5252, 5348, 5457, 5567, 5700, 5861, 5947, 6042, 6245, 6263, 6294, 6310, 6322, 6334, 6344,
    6374, 6397, 6404, 6420, 6444, 6463, 6477, 6491, 6504, 6515, 6528, 6546, 6561, 6582, 6607, 6698,
    7028, 7265, 7374, 7503, 7645, 7669, 7752, 7994, 8220, 8314, 8557, 8595, 8702, 9092, 9369, 9499,
    9618, 9932, 10111, 10313, 10722, 10945, 11157, 11282, 11310, 11387, 11797, 11937, 12058, 12413, 12565, 12792,
    13017, 13185, 13273, 13294, 13375, 13843, 14067, 14313, 14696, 15030, 15233, 15574, 15760, 15957, 15989, 16114,
    16528, 16648, 16817, 16905, 17005, 17078, 17304, 17626, 17852, 17967, 18089, 18131, 18233, 18636, 18938, 19018,
    19165, 19551, 19704, 20111, 20226, 20395, 20436, 20560, 21034, 21148, 21236, 21336, 21450, 21650, 21864, 22268,
    22389, 22602, 22768, 22951, 23099, 23140, 23261, 23692, 23835, 24413, 24686, 24983, 25122, 25215, 25247, 25331,
    25797, 25965, 26087, 26238, 26374, 26584, 27118, 27342, 27653, 27867, 27898, 27998, 28469, 28585, 28743, 29498,
    29679, 30204, 30513, 30691, 30729, 30820, 31319, 31523, 31724, 32632, 33143, 33224, 33337, 33369, 33492, 34071,
    34281, 34355, 34857, 34989, 35218, 35537, 35685, 35737, 35891, 36334, 36566, 36728, 37069, 37285, 37518, 37996,
    38379, 38565, 38756, 38946, 38981, 39114, 39765, 40033, 40339, 40431, 40531, 40616, 40707, 40846, 41017, 41623,
    42081, 42512, 42937, 43209, 43396, 43762, 43919, 44160, 44334, 44379, 44521, 45066, 45200, 45341, 45603, 45785,
    45893, 46041, 46140, 46334, 47027, 47789, 48077, 48527, 48665, 48817, 48963, 49156, 49334, 49567, 49733, 49938,
    49969, 50101, 50363, 50501, 50771, 50856, 51070, 51215, 51388, 51573, 51886, 52121, 52168, 52214, 52577, 52822,
    53372, 53574, 53872, 54208, 54399, 54486, 54682, 54726, 54869, 55228, 55407, 55542, 55707, 55829, 56020, 56285,
    56730, 57108, 57573, 58055, 58315, 58560, 58776, 58983, 59169, 59299, 59471, 59632, 59676, 59786, 60116, 60254,
    60380, 60628, 60802, 61033, 61428, 61621, 61779, 61814, 61929, 62265, 62381, 62524, 63137, 63392, 63664, 63933,
    64144, 64248, 64281, 64383, 64836, 64954, 65077, 65191, 65534, 65895, 66056, 66371, 66607, 66691, 66798, 66822,
    66896, 67315, 67526, 67695, 67973, 68108, 68236, 68435, 68586, 68883, 69040, 69395, 69801, 69922, 70117, 70257,
    70534, 70567, 70680, 71177, 71312, 71578, 71729, 71992, 72059, 72122, 72213, 72349, 72668, 72932, 73309, 73495,
    73597, 73741, 73783, 73892, 74248, 74325, 74487, 74630, 74785, 74919, 75153, 75416, 75832, 76053, 76157, 76255,
    76285, 76393, 76820, 76930, 77052, 77165, 77336, 77558, 77696, 77797, 78029, 78152, 78461, 78867, 79063, 79266,
    79393, 79435, 79547, 79953, 80097, 80234, 80364, 80516, 80590, 80736, 80904, 81061, 81251, 81650, 81877, 82012,
    82135, 82321, 82342, 82471, 82886, 83079, 83188, 83308, 83473, 83645, 83904, 84298, 84508, 84834, 85091, 85317,
    85476, 85639, 85664, 85821, 86279, 86592, 86813, 87002, 87137, 87282, 87533, 87832, 88086, 88445, 88916, 89190,
    89345, 89504, 89764, 89797, 89916, 90337, 90510, 90654, 91009, 91213, 91326, 91656, 92057, 92364, 92550, 92571,
    92699, 93117, 93221, 93378, 93625, 93836, 94028, 94576, 94980, 95211, 95624, 96083, 96384, 96561, 96883, 97041,
    97076, 97221, 97698, 98016, 98219, 98388, 98630, 99058, 99324, 99458, 99516, 99663, 100287, 100400, 100840, 100967,
    101154, 101502, 101653, 101925, 102125, 102453, 103083, 103271, 103532, 104161, 104778, 105065, 105232, 105423, 105539, 105749,
    106114, 106216, 106418, 106455, 106596, 107015, 107139, 107280, 107389, 107549, 107770, 108061, 108195, 108654, 108866, 108977,
    109172, 109201, 109335, 109766, 109955, 110067, 110177, 110297, 110416, 110628, 110760, 110964, 111329, 111739, 111936, 111983,
    112104, 112526, 112690, 112832, 112982, 113119, 113358, 113659, 113792, 114039, 114451, 114605, 114803, 114948, 115054, 115191,
    115393, 115610, 115631, 115731, 116237, 116390, 116470, 116615, 116821, 116925, 117227, 117377, 117715, 118246, 118512, 118976,
    119519, 119645, 119770, 120189, 120454, 120669, 120858, 121033, 121199, 121327, 121367, 121448, 121809, 121930, 122095, 122169,
    122300, 122438, 122635, 122836, 122962, 123271, 123553, 123763, 123921, 123940, 124030, 124512, 124710, 124861, 125003, 125285,
    125563, 125696, 126030, 126250, 126470, 126649, 126939, 127215, 127513, 127719, 127886, 128207, 128420, 128724, 129052, 129258,
    129512, 129795, 129992, 130368, 130658, 130994, 131165, 131389, 131525, 131800, 132104, 132258, 132527, 132695, 132891, 133095,
    133273, 133547, 133807, 134066, 134400, 134659, 134917, 135081, 135245, 135402, 135741, 136055, 136188, 136469, 136574, 136768,
    137196, 137424, 137625, 137899, 138096, 138290, 138644, 138828, 139003, 139376, 139589, 139810, 140188, 140353, 140583, 140965,
    141115, 141315, 141559, 141774, 142012, 142409, 142576, 142794, 143134, 143322, 143508, 143720, 143902, 144156, 144410, 144914,
    145102, 145330, 145800, 146020, 146195, 146355, 146501, 146705, 146920, 147124, 147348, 147574, 147787, 148014, 148212, 148668,
    148883, 149088, 149326, 149501, 149711, 149940, 150152, 150535, 150673, 150885, 151077, 151597, 151792, 152018, 152225, 152439,
    152703, 152923, 153132, 153500, 153646, 153853, 154067, 154254, 154466, 154701, 154917, 155127, 155348, 155527, 155874, 156095,
    156295, 156469, 156695, 156883, 157213, 157423, 157617, 158036, 158280, 158524, 158908, 159079, 159335, 159533, 159755, 159984,
    160168, 160358, 160570, 160810, 160986, 161187, 161401, 161893, 162130, 162341, 162537, 162736, 162969, 163525, 163737, 163925,
    164144, 164309, 164661, 164909, 165141, 165383, 165648, 165868, 166154, 166379, 166598, 166799, 166982, 167198, 167838, 168009,
    168232, 168452, 168667, 168876, 169325, 169541, 169797, 169973, 170247, 170455, 170656, 170851, 171150, 171408, 171661, 171891,
    172115, 172328, 172707, 172934, 173145, 173326, 173569, 173758, 173928, 174138, 174499, 174752, 174958, 175170, 175427, 175632,
    175796, 176021, 176244, 176460, 176662, 176838, 177445, 177667, 177884, 178070, 178482, 178680, 178938, 179176, 179414, 179631,
    179898, 180272, 180445, 180617, 180864, 181085, 181294, 181504, 181787, 182038, 182256, 182468, 182691, 182911, 183192, 183396,
    183642, 183873, 184426, 184600, 184800, 184972, 185467, 185645, 185798, 186237, 186431, 186613, 187042, 187201, 187357, 187689,
    187845, 188059, 188246, 188463, 188647, 188845, 189048, 189244, 189449, 189660, 189829, 190322, 190541, 190735, 190938, 191304,
    191453, 191630, 191791, 192283, 192503, 192746, 192898, 193114, 193288, 193632, 193805, 193996, 194599, 194836, 195036, 195212,
    195360, 195822, 195982, 196212, 196397, 196864, 197011, 197198, 197375, 197769, 197933, 198098, 198593, 198783, 199037, 199229,
    199445, 199636, 199837, 200028, 200259, 200498, 200706, 200892, 201061, 201296, 201550, 201759, 202388, 202655, 202889, 203114,
    203332, 203984, 204164, 204391, 204664, 204883, 205091, 205552, 205755, 205982, 206177, 206421, 206634, 207173, 207421, 207638,
    208050, 208240, 208458, 208875, 209088, 209338, 209576, 209788, 210053, 210249, 210464, 210993, 211155, 211404, 211627, 211869,
    212322, 212553, 212812, 213017, 213246, 213473, 213975, 214163, 214401, 214624, 215049, 215249, 215439, 215729, 215929, 216119,
    216716, 216899, 217126, 217442, 217604, 217861, 218392, 218625, 218856, 219005, 219205, 219517, 219740, 219954, 220332, 220525,
    220758, 220952, 221150, 221616, 221805, 222005, 222390, 222577, 222819, 223044, 223254, 223766, 223972, 224189, 224645, 224849,
    225036, 225590, 225766, 225995, 226582, 226827, 227043, 227249, 227781, 227953, 228185, 228417, 228623, 228780, 228997, 229181,
    229329, 229899, 230143, 230343, 230556, 230744, 231230, 231487, 231669, 232186, 232372, 232588, 232794, 233017, 233577, 233785,
    233984, 234007, 234043, 234050, 234064, 234077, 234088, 234117, 234130, 234137, 234161, 234180, 234209, 234222, 234231, 234242,
    234259, 234288, 234321, 234348, 234363, 234390, 234462, 234861, 234952, 235107, 235240, 235487, 235791, 236052, 236249, 236412,
    236543, 236566, 236645, 237076, 237147, 237284, 237412, 237546, 237682, 237857, 238095, 238247, 238472, 238497, 238567, 239010,
    239155, 239291, 239461, 239568, 239715, 239984, 240302, 240620, 240893, 241056, 241222, 241336, 241496, 241534, 241625, 241988,
    242080, 242179, 242301, 242382, 242534, 242657, 242808, 243061, 243246, 243386, 243481, 243515, 243574, 243817, 243937, 244052,
    244176, 244276, 244503, 244631, 244873, 244980, 245138, 245322, 245360, 245455, 245702, 245864, 245931, 246021, 246204, 246366,
    246388, 246434, 246755, 246817, 246951, 247055, 247179, 247361, 247535, 247575, 247661, 247908, 248066, 248215, 248357, 248581,
    248741, 248855, 249016, 249048, 249120, 249503, 249638, 249760, 249845, 249953, 250153, 250374, 250461, 250589, 250636, 250733,
    251135, 251243, 251314, 251392, 251787, 251897, 251962, 252146, 252328, 252480, 252635, 252672, 252774, 253066, 253200, 253296,
    253475, 253557, 253599, 253701, 254117, 254236, 254355, 254514, 254649, 254804, 254998, 255130, 255370, 255469, 255579, 255598,
    255674, 255982, 256084, 256191, 256295, 256428, 256624, 256793, 256825, 256898, 257336, 257442, 257582, 257695, 257801, 257938,
    258051, 258235, 258522, 258716, 258845, 258957, 258996, 259035, 259421, 259525, 259633, 259761, 259926, 260038, 260160, 260309,
    260576, 260671, 260809, 261185, 261292, 261333, 261416, 261682, 261769, 261853, 261920, 262009, 262113, 262216, 262355, 262497,
    262626, 262663, 262752, 263073, 263155, 263227, 263383, 263489, 263702, 263841, 263986, 264019, 264090, 264606, 264694, 264757,
    264875, 265038, 265310, 265382, 265719, 265876, 265983, 266141, 266180, 266240, 266517, 266643, 266714, 266942, 267112, 267267,
    267410, 267579, 267607, 267656, 267999, 268114, 268265, 268404, 268663, 268805, 268917, 269203, 269291, 269440, 269571, 269680,
    269711, 269773, 270061, 270151, 270232, 270304, 270447, 270563, 270763, 270951, 270985, 271055, 271463, 271544, 271665, 271768,
    271856, 272034, 272119, 272391, 272521, 272665, 272691, 272772, 273039, 273150, 273249, 273345, 273478, 273617, 273769, 273909,
    274067, 274201, 274235, 274309, 274511, 274659, 274755, 274833, 275024, 275204, 275301, 275328, 275388, 275652, 275765, 275864,
    276017, 276108, 276284, 276316, 276393, 276845, 276986, 277088, 277179, 277308, 277553, 277669, 277897, 277975, 278160, 278298,
    278420, 278521, 278574, 278660, 279064, 279169, 279319, 279408, 279696, 279844, 279989, 280147, 280290, 280356, 280454, 280491,
    280589, 281025, 281152, 281244, 281345, 281509, 281652, 281909, 282057, 282078, 282169, 282603, 282694, 282803, 282906, 282954,
    283100, 283172, 283370, 283573, 283749, 283770, 283840, 284103, 284170, 284247, 284342, 284453, 284569, 284709, 284781, 284887,
    284913, 285017, 285388, 285471, 285563, 285686, 285807, 286010, 286190, 286429, 286658, 286821, 286936, 287087, 287232, 287249,
    287333, 287791, 287923, 288018, 288166, 288320, 288583, 288778, 288914, 289079, 289213, 289384, 289404, 289494, 289848, 289943,
    290039, 290145, 290289, 290391, 290588, 290737, 290890, 291017, 291179, 291233, 291318, 291618, 291712, 291833, 291933, 292109,
    292208, 292344, 292583, 292742, 292807, 292941, 292964, 293052, 293323, 293478, 293618, 293707, 293793, 293944, 294100, 294266,
    294434, 294554, 294686, 294763, 294898, 294941, 295015, 295387, 295488, 295603, 295730, 295850, 295957, 296038, 296226, 296330,
    296460, 296725, 296773, 296867, 297163, 297323, 297421, 297501, 297643, 297774, 298078, 298199, 298356, 298399, 298478, 298699,
    298798, 298924, 299079, 299190, 299211, 299298, 299544, 299636, 299804, 299937, 300102, 300193, 300210, 300308, 300606, 300747,
    300932, 301053, 301304, 301470, 301604, 301740, 301775, 301864, 302131, 302232, 302326, 302383, 302523, 302707, 302743, 302847,
    303122, 303274, 303394, 303514, 303661, 303705, 303825, 304123, 304259, 304434, 304551, 304718, 304831, 304974, 305167, 305220,
    305308, 305559, 305700, 305782, 305963, 306097, 306137, 306239, 306449, 306546, 306641, 306777, 306877, 306907, 307011, 307239,
    307360, 307480, 307613, 307762, 307802, 307974, 308336, 308407, 308499, 308661, 308832, 309016, 309220, 309397, 309485, 309509,
    309639, 309936, 310039, 310223, 310388, 310433, 310591, 310880, 311016, 311162, 311306, 311441, 311655, 311699, 311862, 312141,
    312221, 312263, 312329, 312364, 312459, 312992, 313083, 313185, 313322, 313439, 313839, 313967, 314130, 314324, 314474, 314700,
    314853, 314895, 315011, 315423, 315542, 315631, 315731, 315841, 316007, 316296, 316442, 316582, 316892, 317083, 317184, 317346,
    317455, 317499, 317605, 317905, 318049, 318203, 318324, 318498, 318669, 318809, 318851, 318983, 319261, 319388, 319543, 319695,
    319932, 319974, 320095, 320476, 320573, 320693, 320802, 321132, 321218, 321416, 321576, 321727, 321779, 321909, 322304, 322392,
    322545, 322882, 323032, 323251, 323417, 323598, 323652, 323785, 324022, 324185, 324314, 324448, 324569, 324607, 324706, 325023,
    325156, 325313, 325404, 325502, 325638, 325676, 325776, 326143, 326225, 326356, 326509, 326598, 326751, 326943, 327110, 327204,
    327238, 327314, 327530, 327666, 327800, 327956, 328035, 328166, 328333, 328462, 328662, 328684, 328770, 329133, 329213, 329297,
    329426, 329551, 329705, 329886, 330025, 330057, 330212, 330504, 330591, 330658, 330780, 330927, 331011, 331097, 331147, 331275,
    331487, 331581, 331690, 331814, 331952, 332088, 332125, 332202, 332435, 332553, 332681, 332806, 332865, 333128, 333256, 333288,
    333442, 333698, 333825, 333990, 334090, 334219, 334349, 334388, 334476, 334756, 334842, 335041, 335141, 335350, 335381, 335459,
    335678, 335795, 335900, 336010, 336155, 336280, 336318, 336453, 336712, 336883, 337164, 337284, 337547, 337703, 337739, 337881,
    338131, 338253, 338418, 338559, 338601, 338747, 339123, 339207, 339307, 339484, 339647, 339804, 339833, 339931, 340350, 340445,
    340566, 340944, 341074, 341269, 341412, 341562, 341599, 341701, 341960, 342075, 342354, 342487, 342522, 342627, 342877, 342971,
    343147, 343285, 343404, 343445, 343540, 343930, 344012, 344204, 344511, 344689, 344891, 345041, 345135, 345288, 345439, 345476,
    345539, 345795, 345948, 346081, 346439, 346530, 346671, 346762, 346847, 346883, 346963, 347300, 347399, 347483, 347743, 347876,
    348069, 348239, 348324, 348399, 348447, 348553, 348797, 348886, 349033, 349292, 349377, 349489, 349689, 349949, 350248, 350340,
    350378, 350557, 350829, 350968, 351054, 351241, 351442, 351633, 351798, 351911, 351938, 352056, 352373, 352520, 352643, 353010,
    353156, 353325, 353528, 353566, 353704, 354052, 354176, 354425, 354550, 354765, 354877, 354996, 355038, 355156, 355595, 355732,
    355932, 356082, 356227, 356355, 356564, 356845, 356965, 357123, 357482, 357688, 357853, 358173, 358347, 358485, 358774, 358908,
    359111, 359438, 359624, 360037, 360212, 360365, 360604, 360745, 360923, 361137, 361257, 361598, 361792, 362010, 362193, 362620,
    362776, 363092, 363220, 363428, 363845, 363976, 364345, 364534, 364753, 365143, 365305, 365637, 365835, 365922, 366356, 366484,
    366720, 366873, 367041, 367502, 367596, 367887, 368058, 368225, 368524, 368715, 369091, 369302, 369419, 369723, 369877, 369991,
    370315, 370403, 370623, 370959, 371114, 371382, 371567, 371677, 371970, 372074, 372332, 372493, 372825, 372987, 373158, 373526,
    373714, 373995, 374135, 374288, 374621, 374744, 375041, 375200, 375377, 375681, 375869, 376203, 376330, 376474, 376659, 376913,
    377070, 377388, 377529, 377851, 377974,
];
