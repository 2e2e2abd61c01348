//! French of the grid: why it is proposed, what is left before closing.

use trame_domain::potentialites::PotentialitesAnswer;
use trame_domain::potentialites::gaps::{GridGap, gaps};
use trame_domain::potentialites::hint::Hint;

use super::GridFile;

/// Why the grid was thought for somebody.
pub(super) fn reasons(hint: Hint) -> Vec<String> {
    let lone = hint
        .is_lone_parent
        .then(|| "Vit seul·e avec un enfant de moins de 3 ans.".to_owned());
    let birth = hint
        .expected_birth
        .map(|month| format!("Naissance attendue en {}.", month.format("%m/%Y")));
    lone.into_iter().chain(birth).collect()
}

/// What is left before closing.
pub(super) fn missing(held: &GridFile) -> Vec<String> {
    let found = gaps(&held.answers, |answer| !held.actions_for(answer).is_empty());
    found.into_iter().map(gap).collect()
}

fn gap(gap: GridGap<'_>) -> String {
    match gap {
        GridGap::Example(answer) => format!("un exemple pour {}", quoted(answer)),
        GridGap::Action(answer) => format!("une action dans le plan pour {}", quoted(answer)),
    }
}

/// The item in quotation marks, without its full stop.
fn quoted(answer: &PotentialitesAnswer) -> String {
    let label = answer.label.trim_end_matches('.');
    format!("«\u{202f}{label}\u{202f}»")
}
