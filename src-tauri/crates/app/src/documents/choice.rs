//! What is printed and what is left out: the request where it speaks, the defaults where it does not.

use trame_domain::category::Category;
use trame_domain::document::DocumentKind;
use trame_domain::plan::{Action, Objective};
use trame_domain::text::fold;

use super::material::Material;
use super::parts::blocks;
use crate::dto::document::{Block, DocumentRequest, Identifier};

/// Objective and actions of the référentiel that tell of violence: on a sheet that others may read at home they could
/// put the person in danger.
const PROTECTION: &[&str] = &[
    "contraintes_familiales.se_proteger",
    "contraintes_familiales.association_aide",
    "contraintes_familiales.numeros_utiles",
];
/// The same in free words, folded.
const PROTECTION_WORDS: &[&str] = &[
    "violen",
    "se proteger",
    "a l abri",
    "ordonnance de protection",
];
/// Parts left out unless they are asked for by name.
const UNASKED: &[Block] = &[
    Block::Phone,
    Block::ReferentVoice,
    Block::Facts,
    Block::Health,
];

/// What one document prints.
pub(super) struct Choice {
    pub(super) kind: DocumentKind,
    pub(super) with_data: bool,
    hidden: Vec<Identifier>,
    blocks: Vec<Block>,
    categories: Vec<Category>,
    /// None: the default, which looks at each objective.
    objectives: Option<Vec<trame_domain::id::Id<Objective>>>,
}

impl Choice {
    /// Reads a request; `attaches` is the setting.
    pub(super) fn of(request: &DocumentRequest, attaches: bool) -> Self {
        let kind = request.kind.0;
        let mut hidden = request.hide.clone().unwrap_or_default();
        let shown = request.show.as_deref().unwrap_or_default();
        // RQTH is health data: printed only when asked for by name.
        if !shown.contains(&Identifier::Rqth) {
            hidden.push(Identifier::Rqth);
        }
        let mut left_out = request
            .hide_blocks
            .clone()
            .unwrap_or_else(|| UNASKED.to_vec());
        // A part that the document does not have cannot be left out of it, nor of the data that say what it prints.
        left_out.retain(|block| blocks(kind).any(|own| own == *block));
        let categories = request.hide_categories.iter().flatten();
        Self {
            kind,
            with_data: kind.may_carry_data() && request.with_data.unwrap_or(attaches),
            hidden,
            blocks: left_out,
            categories: categories.map(|category| category.0).collect(),
            objectives: request
                .hide_objectives
                .as_ref()
                .map(|ids| ids.iter().map(|id| id.id).collect()),
        }
    }

    /// Leaves out what the company is not to read, unless it is asked for by name.
    pub(super) fn keep_from_the_company(&mut self, is_welcome_shared: bool) {
        let kept = [Block::Takeaways, Block::Welcome];
        let kept = kept
            .iter()
            .filter(|block| **block != Block::Welcome || !is_welcome_shared);
        let kept = kept.filter(|block| blocks(self.kind).any(|own| own == **block));
        self.blocks.extend(kept);
    }

    /// Everything the document may print, as when it is signed.
    pub(super) fn whole(kind: DocumentKind) -> Self {
        Self {
            kind,
            with_data: false,
            hidden: vec![Identifier::Rqth],
            blocks: Vec::new(),
            categories: Vec::new(),
            objectives: None,
        }
    }

    /// Whether nothing is left out of what the document prints when nobody asks for less.
    pub(super) fn is_whole(&self) -> bool {
        self.hidden == [Identifier::Rqth]
            && self.blocks.is_empty()
            && self.categories.is_empty()
            && self.objectives.as_ref().is_none_or(Vec::is_empty)
            && !self.with_data
    }

    pub(super) fn identifier(&self, which: Identifier) -> bool {
        !self.hidden.contains(&which)
    }

    pub(super) fn block(&self, which: Block) -> bool {
        !self.blocks.contains(&which)
    }

    pub(super) fn category(&self, which: Category) -> bool {
        !self.categories.contains(&which)
    }

    /// Whether an objective is printed: a hidden category takes its objectives with it.
    pub(super) fn objective(&self, objective: &Objective, material: &Material) -> bool {
        let is_left_out = match &self.objectives {
            Some(ids) => ids.contains(&objective.id),
            None => is_carried_away(self.kind) && is_sensitive(objective, material),
        };
        !is_left_out && self.category(objective.category)
    }
}

/// Whether an objective tells of violence, by its code, its actions or its words.
pub(super) fn is_sensitive(objective: &Objective, material: &Material) -> bool {
    is_protected(objective, &material.actions)
}

/// The same with the actions of a whole plan.
pub(crate) fn is_protected(objective: &Objective, plan: &[Action]) -> bool {
    let actions = || plan.iter().filter(|it| it.objective == objective.id);
    let codes = actions().map(|action| action.code.as_deref());
    let mut codes = codes.chain([objective.code.as_deref()]).flatten();
    let labels = actions().map(|action| action.label.as_str());
    let mut labels = labels.chain([objective.label.as_str()]);
    codes.any(|code| PROTECTION.contains(&code)) || labels.any(tells_of_violence)
}

/// Whether one action tells of violence, by its code, its objective or its words.
pub(super) fn tells_of_violence_in(action: &Action, material: &Material) -> bool {
    let mut objectives = material.objectives.iter();
    let objective = objectives.find(|objective| objective.id == action.objective);
    let codes = [
        action.code.as_deref(),
        objective.and_then(|objective| objective.code.as_deref()),
    ];
    let mut codes = codes.into_iter().flatten();
    let labels = [
        Some(action.label.as_str()),
        objective.map(|objective| objective.label.as_str()),
    ];
    let mut labels = labels.into_iter().flatten();
    codes.any(|code| PROTECTION.contains(&code)) || labels.any(tells_of_violence)
}

/// Whether a text tells of violence.
pub(crate) fn tells_of_violence(text: &str) -> bool {
    let text = fold(text);
    PROTECTION_WORDS.iter().any(|word| text.contains(word))
}

/// Whether the person takes it home, where others may read it.
fn is_carried_away(kind: DocumentKind) -> bool {
    matches!(
        kind,
        DocumentKind::Roadmap | DocumentKind::PersonSummary | DocumentKind::Trajectory
    )
}
