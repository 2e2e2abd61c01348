//! An offer beside a person: what each says of mobility, hours, childcare and hours a week. Facts to look at together:
//! nothing is counted, nobody is ranked.

mod person;
mod sheet;

use trame_documents::typo::typo;

use self::person::Facts;
use crate::app::App;
use crate::dto::pmsmp::{MatchPoint, MatchQuery, OfferMatch};
use crate::error::AppError;

/// Puts what an offer asks beside what the person said.
pub(crate) fn match_offer(app: &App, query: MatchQuery) -> Result<OfferMatch, AppError> {
    let today = app.now().today();
    let reference = app.reference()?;
    app.with(|_, session| {
        let offer = session.store.reader().find(query.offer_id.id)?.value;
        let facts = Facts::read(session, &reference, query.person_id.id, today)?;
        let points = [
            (
                "mobility",
                "Mobilité",
                facts.mobility,
                sheet::mobility(&offer),
            ),
            ("hours", "Horaires", facts.hours, sheet::hours(&offer)),
            (
                "childcare",
                "Garde d’enfant",
                facts.childcare,
                sheet::childcare(&offer),
            ),
            (
                "week",
                "Heures par semaine",
                facts.week,
                sheet::week(&offer),
            ),
        ];
        let points = points
            .into_iter()
            .map(|(topic, label, person, offer)| MatchPoint {
                topic: topic.to_owned(),
                label: label.to_owned(),
                to_check: !person.is_empty() && !offer.is_empty(),
                person: person.iter().map(|line| typo(line)).collect(),
                offer: offer.iter().map(|line| typo(line)).collect(),
            });
        Ok(OfferMatch {
            points: points.collect(),
        })
    })
}
