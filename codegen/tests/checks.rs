//! What the checks of texts find: for each check a slip that makes it fire, it alone, and the same text mended.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use support::{EN, Files, JA, REPLIES, Run, TR, Workshop, canonical_spec, line_and_column, run_with};

const DE: &str = "locales/de.json";
const ZH: &str = "locales/zh-Hans.json";

/// How a check shows that it has found something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shows {
    /// As a finding, with its id.
    Finding,
    /// In the list of what translations lack, with this word.
    Listed(&'static str),
    /// As an error of the spec, with these words.
    Refused(&'static str),
}

type Change = Box<dyn Fn(&mut Files) + Send + Sync>;

/// A slip, and the same mended.
struct Fixture {
    check: &'static str,
    shows: Shows,
    slip: Change,
    mended: Change,
}

/// Puts one piece of a text in the place of another: `key` has its section, as `prose/smtp/552/short`.
fn swap(files: &mut Files, file: &str, key: &str, from: &str, to: &str) {
    let (section, key) = key.split_once('/').unwrap();
    files.edit(file, |json| {
        let text = match &mut json[section][key] {
            Value::Object(unit) => &mut unit["text"],
            text => text,
        };
        let change = |text: &mut Value| {
            let changed = text.as_str().unwrap().replacen(from, to, 1);
            let same = text.as_str().unwrap() == changed;
            *text = changed.into();
            !same
        };
        let changed = match text {
            Value::Array(sentences) => sentences.iter_mut().any(change),
            text => change(text),
        };
        assert!(changed, "{file}: {key} does not hold {from}");
    });
}

/// A slip in one text that its check finds: `from` becomes `to`, or `mended`.
fn text(check: &'static str, file: &'static str, key: &'static str, [from, to, mended]: [&'static str; 3]) -> Fixture {
    Fixture {
        check,
        shows: Shows::Finding,
        slip: Box::new(move |files| swap(files, file, key, from, to)),
        mended: Box::new(move |files| {
            if from != mended {
                swap(files, file, key, from, mended);
            }
        }),
    }
}

fn fixture(
    check: &'static str,
    shows: Shows,
    slip: impl Fn(&mut Files) + Send + Sync + 'static,
    mended: impl Fn(&mut Files) + Send + Sync + 'static,
) -> Fixture {
    Fixture { check, shows, slip: Box::new(slip), mended: Box::new(mended) }
}

const SHORT: &str = "prose/smtp/552/short";

/// Waives a check at a text of German.
fn waive(files: &mut Files, check: &str) {
    let waivers = json!([{ "check": check, "reason": "It is right as it is." }]);
    files.set(DE, "/prose/smtp~1552~1short/waive", waivers);
}

fn structure() -> Vec<Fixture> {
    let unit = || json!({ "state": "checked", "text": ["Ein Text."] });
    let name = "/labels/advice~1done";
    vec![
        fixture(
            "unknown-key",
            Shows::Refused("there is no text `smtp/552/shirt`"),
            move |files| files.set(DE, "/prose/smtp~1552~1shirt", unit()),
            |_| {},
        ),
        fixture(
            "duplicate-key",
            Shows::Refused("the key `labels` stands here a second time"),
            |files| files.replace(DE, "\"labels\"", "\"labels\": {}, \"labels\""),
            |_| {},
        ),
        fixture(
            "not-one-line",
            Shows::Refused("cannot stand here"),
            |files| files.set(DE, "/prose/smtp~1552~1short/text/0", "Eine Zeile.\nNoch eine."),
            |_| {},
        ),
        fixture(
            "unknown-placeholder",
            Shows::Refused("unknown placeholder `{RCPT}`"),
            |files| swap(files, DE, "prose/smtp/211/description", "{HELP}", "{RCPT}"),
            |_| {},
        ),
        fixture("missing", Shows::Listed("missing"), move |files| files.remove(DE, name), |_| {}),
        fixture("stale", Shows::Listed("stale"), |files| files.set(EN, name, "success, continue"), |_| {}),
        fixture(
            "unstamped",
            Shows::Listed("without digest"),
            move |files| files.remove(DE, &format!("{name}/digest")),
            |_| {},
        ),
        fixture("draft", Shows::Listed("draft"), move |files| files.set(DE, &format!("{name}/state"), "draft"), |_| {}),
        fixture(
            "undescribed-language",
            Shows::Finding,
            |files| files.remove(JA, "/language/writing"),
            |files| files.set(JA, "/language/scripts", json!(["Hani", "Kana", "Hira"])),
        ),
        fixture(
            "undescribed-language",
            Shows::Finding,
            |files| files.set(DE, "/language/scripts", json!(["Latn", "Zyyy"])),
            |files| files.set(DE, "/language/scripts", json!(["Latn", "Grek"])),
        ),
        text("markup", DE, SHORT, ["zu groß", "*zu* groß", "viel zu groß"]),
        text("markup", DE, SHORT, ["zu groß", "zu groß https://example.org/a.b", "zu groß bei example.org"]),
    ]
}

fn letter() -> Vec<Fixture> {
    let description = "prose/smtp/421/description";
    vec![
        text("placeholders", DE, description, ["{4.3.2} steht", "{4.3.1} steht", "{4.3.2} steht"]),
        text("placeholders", DE, description, ["{4.3.2} steht", "{4.3.2} und {4.3.2} steht", "{4.3.2} steht"]),
        text("rfc-numbers", DE, "prose/smtp/214/description", ["RFC 5321", "RFC 5322", "RFC 5321"]),
        text("rfc-numbers", DE, "prose/smtp/214/description", ["RFC 5321", "RFC5321", "RFC 5321"]),
        text("digits", JA, "prose/smtp/552/fix/sender", ["約 3 分の 1", "約 ３ 分の 1", "約 3 分の 1"]),
    ]
}

fn characters() -> Vec<Fixture> {
    vec![
        text("nfc", DE, SHORT, ["groß", "gro\u{308}ß", "größ"]),
        text("invisible-character", DE, SHORT, ["groß", "gr\u{ad}oß", "groß"]),
        text("invisible-character", DE, SHORT, ["Nachricht ist", "Nachricht\u{200b} ist", "Nachricht ist"]),
        text("invisible-character", JA, SHORT, ["再送信", "ｻｲ送信", "再送信"]),
        text("foreign-script", DE, SHORT, ["zu groß", "zu γρ", "zu groß"]),
        text(
            "own-script",
            ZH,
            SHORT,
            [
                "邮件过大或邮箱已满，只要情况不变，重新发送也无济于事",
                "邮件和邮箱在 Postfix、Exim、Sendmail、OpenSMTPD、Dovecot、Gmail",
                "邮件和邮箱在 Postfix 上过大或已满，只要情况不变，重新发送也无济于事",
            ],
        ),
        text("mixed-script", DE, SHORT, ["groß", "gr\u{43e}ß", "groß"]),
        text("forbidden-character", ZH, SHORT, ["重新发送", "重新發送", "重新发送"]),
        text("isolates", DE, SHORT, ["zu groß", "\u{2068}zu groß\u{2069}", "zu groß"]),
        // What is from right to left may have isolates, but closes them.
        fixture(
            "isolates",
            Shows::Finding,
            |files| {
                files.set(DE, "/language/direction", "rtl");
                swap(files, DE, SHORT, "zu groß", "\u{2068}zu groß");
            },
            |files| {
                files.set(DE, "/language/direction", "rtl");
                swap(files, DE, SHORT, "zu groß", "\u{2068}zu groß\u{2069}");
            },
        ),
    ]
}

fn marks() -> Vec<Fixture> {
    vec![
        text("end-mark", DE, SHORT, ["zu senden.", "zu senden", "zu senden."]),
        text("end-mark", DE, "labels/smtp/552/name", ["überschritten", "überschritten.", "überschritten"]),
        text("end-mark", JA, SHORT, ["しません。", "しません", "しません。"]),
        text("odd-space", DE, SHORT, ["zu groß", "zu\u{a0}groß", "zu groß"]),
        text("double-space", DE, SHORT, ["zu groß", "zu  groß", "zu groß"]),
        text("space-at-mark", DE, SHORT, ["ist zu groß,", "ist zu groß ,", "ist zu groß,"]),
        text("space-at-mark", DE, SHORT, ["ist zu groß, oder", "ist zu groß,oder", "ist zu groß, oder"]),
        text("space-at-mark", JA, "prose/smtp/421/short", ["切断しますが、", "切断しますが、 ", "切断しますが、"]),
        text("script-gap", JA, SHORT, ["かメール", "か TLSメール", "か TLS メール"]),
        text("script-gap", ZH, SHORT, ["重新发送", "重新 发送", "重新发送"]),
        text("foreign-mark", DE, SHORT, ["zu groß", "\"zu groß\"", "„zu groß“"]),
        text("foreign-mark", ZH, SHORT, ["已满，只要", "已满,只要", "已满，只要"]),
        text("unbalanced", DE, SHORT, ["zu groß", "„zu groß", "„zu groß“"]),
        text("unbalanced", JA, SHORT, ["メッセージ", "（メッセージ", "（メッセージ）"]),
    ]
}

fn wording() -> Vec<Fixture> {
    vec![
        text(
            "equal-to-source",
            DE,
            "labels/smtp/552/name",
            ["Speicherlimit überschritten", "Storage limit exceeded", "Speicherlimit überschritten"],
        ),
        text("left-over", DE, SHORT, ["zu groß", "zu groß and", "zu groß und"]),
        text("left-over", JA, SHORT, ["満杯", " full 満杯", "「full」満杯"]),
        text("doubled-word", DE, SHORT, ["zu groß", "zu zu groß", "zu groß"]),
        text("doubled-word", ZH, SHORT, ["邮箱", "邮箱邮箱", "邮箱"]),
        fixture(
            "shared-text",
            Shows::Finding,
            |files| {
                let text = files.get(DE, "/prose/smtp~1211~1description/text/2");
                files.set(DE, "/prose/smtp~1214~1description/text/2", text);
            },
            |_| {},
        ),
        // In every language, `no` has another translation than `yes`.
        fixture("two-texts", Shows::Finding, |files| files.set(EN, "/labels/closes~1no", "yes"), |_| {}),
        text(
            "length",
            DE,
            SHORT,
            [
                "solange",
                "was auch immer in ihr steht und woher sie kommt, wer sie liest und wem sie gehört, wie alt sie ist und wie \
                 lange sie noch liegt, wer sie braucht und wer nicht; solange",
                "solange",
            ],
        ),
        text("sentences", DE, SHORT, ["voll; solange", "voll. Solange", "voll; solange"]),
        text("glossary-avoid", DE, SHORT, ["das Postfach", "die Mailbox, das Postfach", "das Postfach"]),
        text("glossary-avoid", TR, SHORT, ["İleti", "Mesaj, ileti", "İleti"]),
        text("glossary-missing", DE, SHORT, ["Postfach", "Fach", "Postfach"]),
        text("register", DE, "prose/smtp/552/fix/sender", ["Verkleinern Sie", "Verkleinere du", "Verkleinern Sie"]),
        text("register", ZH, SHORT, ["邮件过大", "您的邮件过大", "你的邮件过大"]),
    ]
}

fn meaning() -> Vec<Fixture> {
    let (later, never) = ("patterns/advice/one/retry-later", "patterns/advice/one/do-not-retry");
    vec![
        text("glued", TR, "prose/smtp/211/description", ["{HELP} komutunu", "{HELP}’i", "{HELP} komutunu"]),
        text("glued", JA, "prose/smtp/211/description", ["{HELP} に対して", "{HELP}に対して", "{HELP} に対して"]),
        text("advice-polarity", DE, later, ["später erneut", "noch", "später erneut"]),
        text("advice-polarity", DE, never, ["gibt der Client auf", "wartet der Client", "gibt der Client auf"]),
        text("advice-polarity", JA, never, ["再試行せず", "後で再試行せず", "再試行せず"]),
        text("lasting", DE, "prose/smtp/452/short", ["im Moment", "dauerhaft", "im Moment"]),
        text("lasting", DE, SHORT, ["ist zu groß", "ist vorübergehend zu groß", "ist zu groß"]),
        text("lasting", TR, SHORT, ["İleti fazla", "İleti geçici olarak fazla", "İleti fazla"]),
        fixture(
            "shared-name",
            Shows::Finding,
            |files| {
                let name = files.get(TR, "/labels/smtp~1552~1name/text");
                files.set(TR, "/labels/smtp~1452~1name/text", name);
            },
            |_| {},
        ),
        fixture(
            "unneeded-waiver",
            Shows::Finding,
            |files| waive(files, "doubled-word"),
            |files| {
                waive(files, "doubled-word");
                swap(files, DE, SHORT, "zu groß", "zu zu groß");
            },
        ),
        fixture("refused-waiver", Shows::Finding, |files| waive(files, "doubled-wurd"), |_| {}),
        fixture("refused-waiver", Shows::Finding, |files| waive(files, "end-mark"), |_| {}),
    ]
}

fn fixtures() -> Vec<Fixture> {
    [structure(), letter(), characters(), marks(), wording(), meaning()].into_iter().flatten().collect()
}

/// The findings of a run: the id of each, and its line.
fn findings(run: &Run) -> Vec<(String, String)> {
    let lines = run.stdout.lines().filter(|line| line.contains(": error: ") || line.contains(": warning: "));
    lines
        .map(|line| {
            let id = line.rsplit_once('[').and_then(|(_, id)| id.strip_suffix(']')).unwrap_or_default();
            (id.to_owned(), line.to_owned())
        })
        .collect()
}

/// The words of the list of what translations lack, in the order of the list.
fn listed(run: &Run) -> BTreeSet<&str> {
    let words = ["missing", "stale", "without digest", "draft"];
    let lines = run.stdout.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": "));
    lines.map(|(word, _)| word).filter(|word| words.contains(word)).collect()
}

impl Fixture {
    /// All in which the check does not do what it is to do.
    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let run = Workshop::with(|files| (self.slip)(files)).run(&["translations"]);
        let found = findings(&run);
        match self.shows {
            Shows::Finding => {
                if found.is_empty() || found.iter().any(|(id, _)| id != self.check) {
                    faults.push(format!("finds {found:#?} {}", run.stderr));
                }
                if run.code != 1 {
                    faults.push(format!("exits with {}", run.code));
                }
            }
            Shows::Listed(word) => {
                // What is missing, stale or a draft is told of texts that are there, too, by no check.
                if listed(&run) != BTreeSet::from([word]) || !found.is_empty() || run.code != 1 {
                    faults.push(format!("lists {:?} and finds {found:#?}, exits with {}", listed(&run), run.code));
                }
            }
            Shows::Refused(words) => {
                if !run.stderr.contains(words) || run.code != 2 {
                    faults.push(format!("exits with {}: {}", run.code, run.stderr));
                }
            }
        }
        let run = Workshop::with(|files| (self.mended)(files)).run(&["translations"]);
        if run.code != 0 || !findings(&run).is_empty() {
            faults.push(format!("finds fault with what is mended: {:#?} {}", findings(&run), run.stderr));
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", self.check)).collect()
    }
}

/// The ids of all checks, with the line of each, as the command lists them.
fn registry() -> BTreeMap<String, String> {
    let run = run_with(&canonical_spec(), &canonical_spec(), &["translations", "explain"]);
    assert_eq!(run.code, 0, "{run:?}");
    let ids = run.stdout.lines().filter_map(|line| Some((line.split(' ').next()?.to_owned(), line.to_owned())));
    ids.collect()
}

#[test]
fn each_check_finds_its_slip_and_no_other_does_and_the_mended_text_passes() {
    let fixtures = fixtures();
    let faults: Vec<String> = std::thread::scope(|scope| {
        let half = fixtures.len().div_ceil(2);
        let parts: Vec<_> = (fixtures.chunks(half))
            .map(|part| scope.spawn(move || part.iter().flat_map(Fixture::faults).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn each_check_has_a_slip_that_shows_it() {
    let shown: BTreeSet<String> = fixtures().iter().map(|fixture| fixture.check.to_owned()).collect();
    let all: BTreeSet<String> = registry().into_keys().collect();
    assert_eq!(shown, all, "each check that is listed has a fixture here, and the reverse");
}

#[test]
fn the_canonical_spec_is_complete_and_clean() {
    let run = run_with(&canonical_spec(), &canonical_spec(), &["translations"]);
    assert!(run.code == 0 && findings(&run).is_empty(), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("checks   clean"), "{}", run.stdout);
}

#[test]
fn each_check_is_explained_with_its_severity_and_how_to_waive_or_mend_it() {
    for (id, line) in registry() {
        let run = run_with(&canonical_spec(), &canonical_spec(), &["translations", "explain", &id]);
        let waived = run.stdout.contains(&format!("\"check\": \"{id}\""));
        assert_eq!(run.code, 0, "{id}");
        assert!(run.stdout.lines().count() >= 4, "{id}: {}", run.stdout);
        assert_eq!(waived, line.contains(" warning "), "only warnings can be waived: {id}: {}", run.stdout);
    }
    let run = run_with(&canonical_spec(), &canonical_spec(), &["translations", "explain", "doubled-wrod"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `doubled-word`?"), "{}", run.stderr);
}

#[test]
fn a_finding_names_file_line_column_in_characters_key_and_the_words_around_it() {
    // Before the place stand characters of several bytes, and one that is written as an escape.
    let mut files = Files::few();
    swap(&mut files, JA, SHORT, "満杯", "「満 杯」");
    let text = String::from_utf8(files.files[JA].clone()).unwrap().replacen("メッセージが大", "\\u30e1ッセージが大", 1);
    let at = text.find("満 杯").unwrap() + "満".len();
    let (line, column) = line_and_column(text.as_bytes(), at);
    files.bytes(JA, text);
    let workshop = Workshop::empty();
    files.write(&workshop.spec());
    let run = workshop.run(&["translations"]);
    let expected = format!("{}:{line}:{column}: error: ", workshop.spec().join(JA).display());
    let (_, finding) = findings(&run).into_iter().next().unwrap();
    assert!(finding.starts_with(&expected), "{finding} stands at {expected}");
    let below = run.stdout.lines().skip_while(|line| *line != finding).nth(1).unwrap_or_default();
    assert!(below.starts_with("    prose/smtp/552/short: ") && below.contains("満 杯"), "{below}");
}

#[test]
fn a_waiver_silences_its_check_at_its_text_alone() {
    let slip = |files: &mut Files| swap(files, DE, SHORT, "zu groß", "zu zu groß");
    let workshop = Workshop::with(|files| {
        slip(files);
        waive(files, "doubled-word");
    });
    workshop.done(&["translations"]);
    workshop.done(&["fmt"]);
    workshop.done(&["translations"]);
    let waived = "\"waive\": [\n        {\n          \"check\": \"doubled-word\",";
    let file = std::fs::read_to_string(workshop.spec().join(DE)).unwrap();
    assert!(file.contains(waived), "the canonical form has the waiver beside its text");
    workshop.change(|files| swap(files, DE, "prose/smtp/452/short", "keinen Platz", "keinen keinen Platz"));
    let run = workshop.run(&["translations"]);
    assert_eq!(findings(&run).len(), 1, "another text has no waiver: {}", run.stdout);
}

#[test]
fn a_text_of_the_source_language_is_checked_and_has_its_waivers_in_the_file_of_the_language() {
    let slip = |files: &mut Files| {
        files.edit(REPLIES, |json| {
            let entry = json["entries"].as_array_mut().unwrap().iter_mut().find(|entry| entry["code"] == 552).unwrap();
            entry["short"]["text"][0] = json!("The message is too too large.");
        });
    };
    let run = Workshop::with(slip).run(&["translations"]);
    let (id, line) = findings(&run).into_iter().next().unwrap();
    assert!(id == "doubled-word" && line.contains("smtp/replies.json:"), "{line}");
    let waivers = json!({ SHORT: [{ "check": "doubled-word", "reason": "It is a test." }] });
    let run = Workshop::with(|files| {
        slip(files);
        files.set(EN, "/waivers", waivers.clone());
    })
    .run(&["translations"]);
    let english: Vec<_> = findings(&run).into_iter().filter(|(_, line)| line.contains("smtp/replies.json:")).collect();
    assert!(english.is_empty() && run.code == 1, "what is left is that translations are stale: {}", run.stdout);
    for (file, key, words) in [
        (EN, "prose/smtp/552/shirt", "there is no text `prose/smtp/552/shirt`"),
        (DE, SHORT, "a translation holds its waivers itself"),
    ] {
        let waivers = json!({ key: [{ "check": "doubled-word", "reason": "It is a test." }] });
        let run = Workshop::with(|files| files.set(file, "/waivers", waivers)).run(&["translations"]);
        assert!(run.code == 2 && run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn whatever_stands_in_a_text_the_checks_do_not_panic() {
    const ODD: [char; 24] = [
        '.',
        '-',
        '\'',
        '’',
        '“',
        '„',
        '(',
        ')',
        '。',
        '〇',
        'ー',
        'ß',
        'İ',
        'ﬁ',
        '\u{301}',
        '\u{640}',
        '\u{651}',
        '\u{200d}',
        '\u{2067}',
        '\u{2069}',
        '\u{202f}',
        '\u{e000}',
        '\u{1f600}',
        '\u{20000}',
    ];
    for seed in 1..=8 {
        let mut dice = support::Dice(0xc4ec_0000 + seed);
        let workshop = Workshop::with(|files| {
            for file in files.translated_files() {
                files.edit(&file, |json| {
                    for unit in json["prose"].as_object_mut().unwrap().values_mut() {
                        let sentence = &mut unit["text"][0];
                        let mut text: Vec<char> = sentence.as_str().unwrap().chars().collect();
                        for _ in 0..4 {
                            // Not at the ends, and not inside braces, which the loader would refuse.
                            let at = 1 + dice.below(text.len() - 1);
                            let open = text.iter().take(at).filter(|c| "{}".contains(**c)).count() % 2 == 1;
                            if !open && text[at] != ' ' && text[at - 1] != ' ' {
                                text.insert(at, ODD[dice.below(ODD.len())]);
                            }
                        }
                        *sentence = text.into_iter().collect::<String>().into();
                    }
                });
            }
        });
        // That it does not panic is seen to by whoever runs it.
        let run = workshop.run(&["translations"]);
        assert!(run.code == 1 && findings(&run).len() > 100, "{}: {}", run.code, run.stderr);
    }
}
