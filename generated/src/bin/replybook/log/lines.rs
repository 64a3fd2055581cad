//! Lines of any input.
//!
//! Bytes go in; each line comes out as text without its end. A line that is too long comes out cut; what is no UTF-8
//! shows as U+FFFD. It never holds more than one line.

use std::io::{self, BufRead};

/// So many bytes of a line are kept.
const LONGEST: usize = 16 * 1024;

/// Calls for each line.
pub(super) fn each(input: &mut impl BufRead, mut call: impl FnMut(&str)) -> io::Result<()> {
    let mut line = Vec::new();
    let mut is_open = false;
    loop {
        let bytes = match input.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if bytes.is_empty() {
            break;
        }
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (part, used) = match end {
            Some(end) => (bytes.split_at(end).0, end + 1),
            None => (bytes, bytes.len()),
        };
        let room = LONGEST.saturating_sub(line.len());
        line.extend(part.iter().take(room));
        is_open = true;
        input.consume(used);
        if end.is_some() {
            call(&text(&line));
            line.clear();
            is_open = false;
        }
    }
    if is_open {
        call(&text(&line));
    }
    Ok(())
}

fn text(line: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line))
}
