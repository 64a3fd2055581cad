//! An example: what a bounce handler does with the reply in a report, with the texts of two languages.
//!
//! Takes the reply that a report quotes and the recipient's command, gives what to do with the address, and a sentence
//! for the user. The manifest shows how languages are chosen: `default-features = false, features = ["de", "ja"]`.

#![deny(warnings)]
#![no_std]

use replybook::{Address, Advice, InvalidReply, Locale, Reply, decide, locales, smtp};

/// What a mailing list does with an address after a failed delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing has failed.
    Delivered,
    /// Another attempt is under way.
    Wait,
    /// The address is bad: the list drops it.
    Drop,
    /// The message failed, and the address may be good.
    Keep,
}

/// What becomes of an address after a reply to its `RCPT TO`.
///
/// ```
/// use two_languages::{Verdict, verdict};
///
/// assert_eq!(verdict(b"550 5.1.1 No such user\r\n"), Ok(Verdict::Drop));
/// assert_eq!(verdict(b"550 5.7.1 Not from you\r\n"), Ok(Verdict::Keep));
/// assert_eq!(verdict(b"450 4.2.1 Later\r\n"), Ok(Verdict::Wait));
/// ```
pub fn verdict(reply: &[u8]) -> Result<Verdict, InvalidReply> {
    let reply = Reply::parse(reply)?;
    let decision = decide(reply.code(), reply.enhanced(), Some(smtp::commands::RCPT));
    Ok(match (decision.advice.value, decision.address.map(|address| address.value)) {
        (Advice::Done | Advice::Continue, _) => Verdict::Delivered,
        (Advice::RetryLater, _) => Verdict::Wait,
        (_, Some(Address::Bad)) => Verdict::Drop,
        _ => Verdict::Keep,
    })
}

/// A sentence for the user, in German or Japanese; `wanted` is a language tag or the header `Accept-Language`.
///
/// ```
/// let german = two_languages::sentence(b"552 5.2.2 Mailbox full\r\n", "de-AT, ja;q=0.5")?;
/// assert!(german.is_some_and(|sentence| sentence.contains("Postfach")));
/// # Ok::<(), replybook::InvalidReply>(())
/// ```
pub fn sentence(reply: &[u8], wanted: &str) -> Result<Option<&'static str>, InvalidReply> {
    let locale = Locale::negotiate(wanted, locales::ALL).unwrap_or(locales::DE);
    Ok(replybook::short(Reply::parse(reply)?.code(), locale))
}
