//! Who makes the document, as printed at its head.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trame_documents::docs::summary::Letterhead;

use super::choice::Choice;
use super::words;
use crate::dto::document::Block;
use crate::session::Session;

/// The letterhead of this base.
pub(super) fn read(session: &Session, choice: &Choice) -> Letterhead {
    let mut head = Letterhead::default();
    if let Some(structure) = session.structure.clone() {
        head.structure = structure.name;
        head.service = structure.service;
        head.address = structure.address;
        head.phone = structure.phone.as_deref().map(words::phone);
        head.logo = structure.logo.and_then(|logo| STANDARD.decode(logo).ok());
        head.legal_mentions = structure
            .legal_mentions
            .filter(|_| choice.block(Block::Legal));
    }
    // A part that a document does not have is never left out: only the sheet of the person can do without.
    let named = session
        .referent
        .clone()
        .filter(|_| choice.block(Block::Contact));
    if let Some(referent) = named {
        head.referent = referent.name;
        head.referent_role = referent.role;
        head.referent_phone = referent.phone.as_deref().map(words::phone);
        head.referent_email = referent.email;
    }
    head
}
