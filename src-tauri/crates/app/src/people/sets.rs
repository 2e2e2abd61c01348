//! Children, rights, languages, licences and tags: sets whose elements are added and taken away one by one.

use chrono::NaiveDate;
use trame_domain::id::Id;
use trame_domain::person::{Child, PersonId, PersonItem, PersonSet};
use trame_domain::text::{LINE_LIMIT, check_text, clean_line};
use trame_domain::violation::{Violation, Violations};
use trame_store::Tx;

use crate::dto::people::PersonFields;
use crate::error::AppError;
use crate::reference::Reference;

/// What the sets of a person should hold, checked.
pub(super) struct Sets {
    children: Vec<NaiveDate>,
    items: Vec<(PersonSet, String)>,
}

impl Sets {
    pub(super) fn read(
        fields: &PersonFields,
        reference: &Reference,
        today: NaiveDate,
        wrong: &mut Violations,
    ) -> Self {
        let mut children = Vec::new();
        for month in &fields.children {
            if let Some(birth_month) = month.read_month("children", wrong) {
                let child = Child {
                    id: Id::new(0, [0; 10]),
                    person: Id::new(0, [0; 10]),
                    birth_month,
                };
                wrong.check("children", child.check(today));
                children.push(birth_month);
            }
        }
        let mut items: Vec<(PersonSet, String)> = Vec::new();
        let lists = [
            (PersonSet::Right, "rights", "right", &fields.rights),
            (
                PersonSet::Language,
                "languages",
                "language",
                &fields.languages,
            ),
            (PersonSet::Licence, "licences", "licence", &fields.licences),
        ];
        for (set, field, list, codes) in lists {
            for code in codes {
                if !reference.has(list, code) {
                    wrong.add(field, Violation::UnknownCode);
                }
                push(&mut items, set, code.clone());
            }
        }
        for tag in fields
            .tags
            .iter()
            .map(|tag| clean_line(tag))
            .filter(|tag| !tag.is_empty())
        {
            wrong.check("tags", check_text(&tag, LINE_LIMIT));
            push(&mut items, PersonSet::Tag, tag);
        }
        Self { children, items }
    }

    /// Writes what differs from what is there.
    pub(super) fn save(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<(), AppError> {
        let mut wanted = self.children.clone();
        for child in tx.reader().children_of(person)? {
            // Twins share a month: each row there answers one wanted.
            match wanted
                .iter()
                .position(|month| *month == child.value.birth_month)
            {
                Some(at) => drop(wanted.swap_remove(at)),
                None => drop(tx.archive(child.value.id)?),
            }
        }
        wanted.sort_unstable();
        for birth_month in wanted {
            let child = Child {
                id: tx.new_id()?,
                person,
                birth_month,
            };
            tx.put(&child, None)?;
        }
        let present = tx.reader().items_of(person)?;
        for item in &present {
            if !self
                .items
                .iter()
                .any(|(set, code)| item.value.set == *set && item.value.code == *code)
            {
                tx.archive(item.value.id)?;
            }
        }
        for (set, code) in &self.items {
            if !present
                .iter()
                .any(|item| item.value.set == *set && item.value.code == *code)
            {
                let item = PersonItem {
                    id: tx.new_id()?,
                    person,
                    set: *set,
                    code: code.clone(),
                };
                tx.put(&item, None)?;
            }
        }
        Ok(())
    }
}

fn push(items: &mut Vec<(PersonSet, String)>, set: PersonSet, code: String) {
    if !items.contains(&(set, code.clone())) {
        items.push((set, code));
    }
}
