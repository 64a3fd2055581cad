//! Makes the modules of the canonical spec, which is part of `replybook-build`: no checkout is needed.

fn main() -> Result<(), replybook_build::Error> {
    replybook_build::Builder::canonical().languages(&["en", "tr"]).emit()
}
