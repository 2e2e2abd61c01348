//! The packs of a base: the one in force, the former ones, the one Trame comes with.

use trame_domain::pack::Pack;

use super::content;
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::packs::PackRow;
use crate::error::AppError;
use crate::reference::Referentiel;
use crate::wire::Wire;

/// The packs adopted, the one in force first; the pack Trame comes with last.
pub(crate) fn list_packs(app: &App, _: Nothing) -> Result<Vec<PackRow>, AppError> {
    let delivered = app.delivered()?;
    app.with(|_, session| {
        let packs = session.store.reader().packs()?;
        let is_alone = packs.is_empty();
        let adopted = packs.into_iter().enumerate();
        let mut rows: Vec<PackRow> = adopted
            .map(|(rank, row)| adopted_row(row.value, rank == 0))
            .collect();
        rows.push(delivered_row(&delivered.referentiel, is_alone));
        Ok(rows)
    })
}

fn adopted_row(pack: Pack, is_in_force: bool) -> PackRow {
    // A content that cannot be read any more is still listed, with nothing in it.
    let held = content(&pack).ok();
    let sizes = held.as_ref().map(sizes).unwrap_or_default();
    PackRow {
        id: Some(pack.id.into()),
        version: pack.version,
        title: pack.title,
        source: pack.source,
        licence: pack.licence,
        published_on: pack.published_on.map(|day| day.to_string()),
        adopted_at: Some(pack.adopted_at.format("%Y-%m-%dT%H:%M").to_string()),
        author: Some(pack.author),
        mode: Some(Wire(pack.mode)),
        is_in_force,
        situations: sizes.0,
        objectives: sizes.1,
        actions: sizes.2,
    }
}

fn delivered_row(pack: &Referentiel, is_in_force: bool) -> PackRow {
    let (situations, objectives, actions) = sizes(pack);
    PackRow {
        id: None,
        version: pack.version.clone(),
        title: pack.title.clone(),
        source: pack.source.clone(),
        licence: pack.licence.clone(),
        published_on: Some(pack.published_on.clone()),
        adopted_at: None,
        author: None,
        mode: None,
        is_in_force,
        situations,
        objectives,
        actions,
    }
}

/// Entries offered, list by list.
fn sizes(pack: &Referentiel) -> (u32, u32, u32) {
    let count = |retired: &mut dyn Iterator<Item = bool>| {
        u32::try_from(retired.filter(|retired| !retired).count()).unwrap_or(u32::MAX)
    };
    (
        count(&mut pack.situations.iter().map(|def| def.replaced_by.is_some())),
        count(&mut pack.objectives.iter().map(|def| def.replaced_by.is_some())),
        count(&mut pack.actions.iter().map(|def| def.replaced_by.is_some())),
    )
}
