//! What the three kinds of entries have in common.

use trame_domain::category::Category;
use trame_domain::pack::{Entry, EntryOrigin};
use trame_domain::text::fold;

use crate::reference::{ActionDef, ObjectiveDef, SituationDef};
use crate::wire::Wire;

/// An entry of a référentiel, whatever its list.
pub(super) trait Def: Clone + PartialEq {
    fn code(&self) -> &str;
    fn set_code(&mut self, code: String);
    fn category(&self) -> Category;
    fn label(&self) -> &str;
    fn set_label(&mut self, label: String);
    fn aliases(&self) -> &[String];
    fn aliases_mut(&mut self) -> &mut Vec<String>;
    fn replaced_by(&self) -> Option<&str>;
    fn set_replaced_by(&mut self, code: Option<String>);
    fn origin(&self) -> Option<EntryOrigin>;
    fn set_origin(&mut self, origin: Option<EntryOrigin>);
    /// Codes of the entries it suggests.
    fn links(&self) -> &[String];
    fn set_links(&mut self, links: Vec<String>);

    /// What recognising looks at.
    fn entry(&self, is_apart: bool) -> Entry {
        Entry {
            code: (!self.code().is_empty()).then(|| self.code().to_owned()),
            category: self.category(),
            label: self.label().to_owned(),
            aliases: self.aliases().to_vec(),
            is_retired: self.replaced_by().is_some(),
            is_apart,
        }
    }

    /// Keeps other words for it: an earlier label or code.
    fn keep(&mut self, words: &str) {
        let is_said = self.label() == words || self.code() == words;
        if !is_said && !words.is_empty() && self.aliases().iter().all(|alias| alias != words) {
            self.aliases_mut().push(words.to_owned());
        }
    }

    /// Whether a label is one of its aliases.
    fn is_also(&self, label: &str) -> bool {
        let folded = fold(label);
        self.aliases().iter().any(|alias| fold(alias) == folded)
    }
}

/// Writes the accessors of one kind; `links` names the field of what it suggests.
macro_rules! def {
    ($kind:ty, $links:expr, $set:expr) => {
        impl Def for $kind {
            fn code(&self) -> &str {
                &self.code
            }
            fn set_code(&mut self, code: String) {
                self.code = code;
            }
            fn category(&self) -> Category {
                self.category.0
            }
            fn label(&self) -> &str {
                &self.label
            }
            fn set_label(&mut self, label: String) {
                self.label = label;
            }
            fn aliases(&self) -> &[String] {
                &self.aliases
            }
            fn aliases_mut(&mut self) -> &mut Vec<String> {
                &mut self.aliases
            }
            fn replaced_by(&self) -> Option<&str> {
                self.replaced_by.as_deref()
            }
            fn set_replaced_by(&mut self, code: Option<String>) {
                self.replaced_by = code;
            }
            fn origin(&self) -> Option<EntryOrigin> {
                self.origin.map(|origin| origin.0)
            }
            fn set_origin(&mut self, origin: Option<EntryOrigin>) {
                self.origin = origin.map(Wire);
            }
            fn links(&self) -> &[String] {
                let links: fn(&Self) -> &[String] = $links;
                links(self)
            }
            fn set_links(&mut self, links: Vec<String>) {
                let set: fn(&mut Self, Vec<String>) = $set;
                set(self, links);
            }
        }
    };
}

def!(SituationDef, |def| &def.objectives, |def, links| def
    .objectives =
    links);
def!(ObjectiveDef, |def| &def.actions, |def, links| def.actions =
    links);
def!(ActionDef, |_| &[], |_, _| ());
