//! The content pack of potentialités: the items a parent answers, actions, words for a CV, rights.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::plan::Actor;
use trame_domain::potentialites::{GridForm, PotentialitesMark};
use ts_rs::TS;

use super::immersion::once;
use crate::wire::Wire;

/// An answer one can give.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PotentialitesMarkDef {
    /// The answer.
    pub code: Wire<PotentialitesMark>,
    /// Its words.
    pub label: String,
    /// Key that gives it.
    pub key: String,
}

/// A domain of the grid: one page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PotentialitesDomain {
    /// `D1` and so on.
    pub code: String,
    /// Its title.
    pub label: String,
    /// Categories of the diagnostic it is near.
    pub categories: Vec<Wire<Category>>,
    /// Whether its lines stay in the dossier unless the parent agrees: health.
    pub sensitive: bool,
    /// Its items.
    pub items: Vec<PotentialitesItem>,
}

/// An item: one sentence said by the parent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PotentialitesItem {
    /// `P01` and so on.
    pub code: String,
    /// The sentence.
    pub label: String,
    /// The sentence for somebody who expects a child, when it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pregnant: Option<String>,
    /// Whether the short form asks it.
    pub short: bool,
    /// Whether « ça me bloque » calls for a talk in private.
    pub private: bool,
    /// Category of the plan its actions go to.
    pub category: Wire<Category>,
    /// Words for a CV it may lead to.
    pub skills: Vec<String>,
    /// Actions of the bank.
    pub actions: Vec<String>,
}

/// An action of the bank.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PotentialitesAction {
    /// Stable code.
    pub code: String,
    /// What is done.
    pub label: String,
    /// Category of the plan.
    pub category: Wire<Category>,
    /// Who does it.
    pub actor: Wire<Actor>,
    /// Which partner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub actor_name: Option<String>,
}

/// What a parent does every day, in the words of a CV.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PotentialitesSkill {
    /// Stable code.
    pub code: String,
    /// At home.
    pub situation: String,
    /// On a CV.
    pub words: String,
    /// Savoir-être of the immersion pack.
    pub soft_skills: Vec<String>,
}

/// A right or a place to know, with its source: nothing is computed from it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Repere {
    /// Stable code.
    pub code: String,
    /// What it is.
    pub title: String,
    /// What to know of it.
    pub text: String,
    /// Where it was read.
    pub source: String,
    /// Day it was checked, ISO.
    pub checked_on: String,
    /// Domains it goes with.
    pub domains: Vec<String>,
}

/// Lengths of the moments of a week.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MomentLengths {
    /// Minutes of a half-day.
    pub half_day_minutes: u32,
    /// Minutes of one evening.
    pub evening_minutes: u32,
    /// Evenings of a week.
    pub evenings: u32,
    /// Minutes of a day of the weekend.
    pub weekend_day_minutes: u32,
    /// Days of the weekend.
    pub weekend_days: u32,
}

/// Somebody to call, to give in a private talk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpLine {
    /// Number or place.
    pub label: String,
    /// What it is for.
    pub detail: String,
    /// Where it was read.
    pub source: String,
    /// Day it was checked, ISO.
    pub checked_on: String,
}

/// The pack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PotentialitesPack {
    /// `trame/potentialites/1`.
    pub schema: String,
    /// Version.
    pub version: String,
    /// Day it was published, ISO.
    pub published_on: String,
    /// What is said at the head of every grid.
    pub banner: String,
    /// The five answers, in the order of their keys.
    pub marks: Vec<PotentialitesMarkDef>,
    /// Domains, one a page.
    pub domains: Vec<PotentialitesDomain>,
    /// Bank of actions.
    pub actions: Vec<PotentialitesAction>,
    /// Words for a CV.
    pub skills: Vec<PotentialitesSkill>,
    /// Rights and places.
    pub reperes: Vec<Repere>,
    /// Lengths of the moments of a week.
    pub moments: MomentLengths,
    /// Whom to call.
    pub help: Vec<HelpLine>,
}

impl PotentialitesItem {
    /// The sentence, worded for a pregnancy when there is one.
    #[must_use]
    pub fn words(&self, pregnancy: bool) -> &str {
        let other = self.pregnant.as_deref().filter(|_| pregnancy);
        other.unwrap_or(&self.label)
    }
}

impl PotentialitesPack {
    /// Checks what the code relies on: five answers, no code twice, no link to nothing, one short item a domain.
    ///
    /// # Errors
    /// What is wrong, in English, for the log.
    pub(super) fn check(&self) -> Result<(), String> {
        let marks: BTreeSet<&str> = self.marks.iter().map(|mark| mark.key.as_str()).collect();
        if self.marks.len() != 5 || marks.len() != 5 {
            return Err("five answers with five keys are needed".to_owned());
        }
        let items = || self.domains.iter().flat_map(|domain| &domain.items);
        once(self.domains.iter().map(|domain| domain.code.as_str()))?;
        once(items().map(|item| item.code.as_str()))?;
        once(self.actions.iter().map(|action| action.code.as_str()))?;
        once(self.skills.iter().map(|skill| skill.code.as_str()))?;
        once(self.reperes.iter().map(|repere| repere.code.as_str()))?;
        for domain in &self.domains {
            if domain.items.iter().filter(|item| item.short).count() != 1 {
                return Err(format!("{}: one item of the short form", domain.code));
            }
        }
        for item in items() {
            let known = |code: &String| self.action(code).is_some();
            let named = |code: &String| self.skill(code).is_some();
            if !item.actions.iter().all(known) || !item.skills.iter().all(named) {
                return Err(format!("{}: a link to nothing", item.code));
            }
        }
        let domains = self.reperes.iter().flat_map(|repere| &repere.domains);
        let known = |code: &String| self.domains.iter().any(|domain| domain.code == *code);
        if let Some(lost) = domains.into_iter().find(|code| !known(code)) {
            return Err(format!("{lost}: no such domain"));
        }
        Ok(())
    }

    /// Items of a form, each with its domain, in their order.
    pub fn items(
        &self,
        form: GridForm,
    ) -> impl Iterator<Item = (&PotentialitesDomain, &PotentialitesItem)> {
        let all = self
            .domains
            .iter()
            .flat_map(|domain| domain.items.iter().map(move |item| (domain, item)));
        all.filter(move |(_, item)| form == GridForm::Full || item.short)
    }

    /// An item and its domain.
    #[must_use]
    pub fn item(&self, code: &str) -> Option<(&PotentialitesDomain, &PotentialitesItem)> {
        self.items(GridForm::Full)
            .find(|(_, item)| item.code == code)
    }

    /// An action of the bank.
    #[must_use]
    pub fn action(&self, code: &str) -> Option<&PotentialitesAction> {
        self.actions.iter().find(|action| action.code == code)
    }

    /// Words for a CV.
    #[must_use]
    pub fn skill(&self, code: &str) -> Option<&PotentialitesSkill> {
        self.skills.iter().find(|skill| skill.code == code)
    }
}

#[cfg(test)]
mod tests {
    use trame_domain::potentialites::GridForm;

    use super::super::Reference;

    #[test]
    fn the_pack_compiled_in_is_sound() {
        let reference = Reference::built_in().unwrap();
        let pack = &reference.potentialites;
        assert_eq!(pack.check(), Ok(()));
        assert_eq!(pack.items(GridForm::Full).count(), 27);
        assert_eq!(pack.items(GridForm::Short).count(), 9);
        let (domain, item) = pack.item("P23").unwrap();
        assert!(domain.sensitive);
        assert_eq!(item.words(true), "Mon suivi de grossesse est en place.");
        assert!(item.words(false).starts_with("Je sais qui voir"));
        for skill in &pack.skills {
            for code in &skill.soft_skills {
                assert!(reference.immersion.soft_skill(code).is_some(), "{code}");
            }
        }
    }

    #[test]
    fn a_link_to_nothing_or_a_code_twice_is_refused() {
        let sound = Reference::built_in().unwrap().potentialites;
        let mut lost = sound.clone();
        lost.actions.remove(0);
        assert_eq!(lost.check(), Err("P01: a link to nothing".to_owned()));
        let mut twice = sound.clone();
        twice.skills.extend(twice.skills.first().cloned());
        assert_eq!(twice.check(), Err("code planifier twice".to_owned()));
        let mut keys = sound;
        keys.marks.pop();
        assert!(keys.check().is_err());
    }
}
