//! Documents just made, remembered until it is known whether they left Trame. Nothing of the bytes is kept.

use std::collections::VecDeque;

use trame_domain::document::{Document, DocumentUse};

/// Documents remembered at most: a batch is recorded sheet after sheet.
const KEPT: usize = 64;

/// A document that may leave.
pub(crate) struct Ticket {
    pub(super) id: String,
    /// The record to be, without its id.
    pub(super) document: Document,
    /// Records already written, one a use.
    pub(super) written: Vec<Document>,
}

/// The last documents made.
#[derive(Default)]
pub(crate) struct Tickets(VecDeque<Ticket>);

impl Tickets {
    pub(super) fn keep(&mut self, ticket: Ticket) {
        if self.0.len() >= KEPT {
            self.0.pop_front();
        }
        self.0.push_back(ticket);
    }

    pub(super) fn find(&mut self, id: &str) -> Option<&mut Ticket> {
        self.0.iter_mut().find(|ticket| ticket.id == id)
    }
}

impl Ticket {
    /// The record already written for that use: an answer lost on the way may be asked for again.
    pub(super) fn written_as(&self, left_as: DocumentUse) -> Option<&Document> {
        self.written
            .iter()
            .find(|document| document.left_as == left_as)
    }
}
