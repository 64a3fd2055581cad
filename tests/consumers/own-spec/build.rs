//! Makes the modules of the spec beside this file.

fn main() -> Result<(), replybook_build::Error> {
    replybook_build::Builder::spec("spec").emit()
}
