//! Invented companies, offers and PMSMP: one at least in each state, so that every screen has something to show.

mod companies;
mod courses;
mod jobs;

use chrono::{Days, NaiveDate};
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, Completion, Mark, PmsmpBilan, PmsmpBilanLine, Reached, TaskMark, Wish,
};
use trame_domain::pmsmp::life::{Ending, PmsmpStep};
use trame_domain::pmsmp::{Initiative, Pmsmp, PmsmpExit};
use trame_store::Tx;

use self::companies::{COMPANIES, CompanyShape};
use self::courses::{COURSES, Course};
use self::jobs::{JOBS, JobShape};
use super::case::{Case, Draw};
use crate::error::AppError;

/// Everything invented around immersions.
pub(super) struct Immersions {
    companies: Vec<Company>,
    offers: Vec<ImmersionOffer>,
    pmsmps: Vec<Pmsmp>,
    bilans: Vec<(PmsmpBilan, Vec<PmsmpBilanLine>)>,
}

impl Draw<'_> {
    /// Companies and offers, and PMSMP of open dossiers: one of each course, then a few more.
    pub(super) fn immersions(&mut self, cases: &[Case]) -> Immersions {
        let companies: Vec<Company> = COMPANIES.iter().map(|it| self.company(it)).collect();
        let jobs = JOBS.iter().zip(companies.iter().cycle());
        let offers: Vec<ImmersionOffer> = jobs
            .map(|(job, company)| self.offer(job, company))
            .collect();
        let mut immersions = Immersions {
            companies,
            offers,
            pmsmps: Vec::new(),
            bilans: Vec::new(),
        };
        let open = cases.iter().filter(|case| case.dossier.is_open());
        let going = open.zip(COURSES);
        for (at, (case, course)) in going.enumerate() {
            let count = immersions.offers.len().max(1);
            let Some(offer) = immersions.offers.get(at.checked_rem(count).unwrap_or(0)) else {
                break;
            };
            let pmsmp = self.pmsmp(case, offer, course);
            if let Some(reached) = course.reached {
                let bilan = self.bilan(&pmsmp, offer, reached);
                immersions.bilans.push(bilan);
            }
            immersions.pmsmps.push(pmsmp);
        }
        immersions
    }

    fn company(&mut self, shape: &CompanyShape) -> Company {
        Company {
            siret: Some(shape.siret.to_owned()),
            ape: Some(shape.ape.to_owned()),
            ape_version: Some("naf2".to_owned()),
            activity: Some(shape.activity.to_owned()),
            workforce: Some(shape.workforce.to_owned()),
            address: Some(shape.address.to_owned()),
            postcode: Some(shape.postcode.to_owned()),
            commune_name: Some(shape.commune.to_owned()),
            territory: Some(shape.territory.to_owned()),
            phone: Some(shape.phone.to_owned()),
            trained_on: self.chance.likely(30).then(|| self.ago(100, 400)),
            ..Company::blank(self.id(), shape.name.to_owned())
        }
    }

    fn offer(&mut self, job: &JobShape, company: &Company) -> ImmersionOffer {
        ImmersionOffer {
            visited_on: Some(self.ago(20, 200)),
            prospector: Some(self.referent.to_owned()).filter(|name| !name.is_empty()),
            territory: company.territory.clone(),
            places: company.address.iter().cloned().collect(),
            transit: Some(job.transit),
            transit_lines: job.transit.then(|| "Ligne 14".to_owned()),
            walk_minutes: job.transit.then_some(6),
            job: job.label.to_owned(),
            rome: Some(job.rome.to_owned()),
            positions: 2,
            host_name: Some(job.host.to_owned()),
            host_role: Some(job.role.to_owned()),
            host_phone: company.phone.clone(),
            tasks: job.tasks.iter().map(|task| (*task).to_owned()).collect(),
            objects: job.objects.iter().map(|code| (*code).to_owned()).collect(),
            soft_skills: ["SE01", "SE06", "SE12", "SE15"].map(str::to_owned).to_vec(),
            technical_skills: job.skills.iter().map(|it| (*it).to_owned()).collect(),
            part_time: Some(job.part_time),
            protective: Some(job.protective.is_some()),
            protective_detail: job.protective.map(str::to_owned),
            duration: Some("Deux semaines".to_owned()),
            schedule: job.week.parse().unwrap_or_default(),
            hours: Some(job.hours.to_owned()),
            ..ImmersionOffer::blank(self.id(), company.id)
        }
    }

    fn pmsmp(&mut self, case: &Case, offer: &ImmersionOffer, course: &Course) -> Pmsmp {
        let starts_on = self.weekday(course.starts_in);
        let ends_on = self.later(starts_on, 11);
        let before = |days: u64| {
            let day = starts_on.checked_sub_days(Days::new(days));
            day.unwrap_or(starts_on).min(self.today)
        };
        let blank = Pmsmp::blank(Id::new(0, [0; 10]), case.person.id, offer.company);
        let mut pmsmp = Pmsmp {
            offer: Some(offer.id),
            object: course.object,
            objectives: "Vérifier que le rythme et les gestes du métier conviennent.".to_owned(),
            judged_by: "Tenir un poste simple une matinée entière, avec un rappel au plus."
                .to_owned(),
            starts_on: Some(starts_on),
            ends_on: Some(ends_on),
            schedule: offer.schedule.clone(),
            tutor_name: offer.host_name.clone(),
            tutor_role: offer.host_role.clone(),
            tutor_phone: offer.host_phone.clone(),
            no_replacement: true,
            to_check: "Si je tiens debout toute la journée.".to_owned(),
            ..blank
        };
        for step in course.steps() {
            let on = match step {
                PmsmpStep::Propose => before(21),
                PmsmpStep::Meet => before(16),
                PmsmpStep::Request => before(12),
                PmsmpStep::Validate => before(5),
                PmsmpStep::Start => starts_on,
                PmsmpStep::Finish => ends_on,
                PmsmpStep::Close => self.later(ends_on, 10),
            };
            pmsmp.note_step(step, Some(on.min(self.today)));
        }
        if let Some((exit, reason)) = course.exit {
            let interrupted = exit == PmsmpExit::Interrupted;
            pmsmp.end(&Ending {
                exit,
                on: Some(self.later(starts_on, 3).min(self.today)),
                by: Some(Initiative::Company),
                reason: reason.to_owned(),
                done_minutes: interrupted.then_some(4 * 7 * 60),
            });
        }
        if course.has_accident {
            pmsmp.accident_at = self
                .today
                .pred_opt()
                .and_then(|day| day.and_hms_opt(15, 30, 0));
            pmsmp.accident_contact = offer.host_name.clone();
            pmsmp.accident_note = Some("Glissade dans la réserve.".to_owned());
        }
        pmsmp.id = self.id();
        pmsmp
    }

    fn bilan(
        &mut self,
        pmsmp: &Pmsmp,
        offer: &ImmersionOffer,
        reached: Reached,
    ) -> (PmsmpBilan, Vec<PmsmpBilanLine>) {
        let made_on = self
            .later(pmsmp.ends_on.unwrap_or(self.today), 3)
            .min(self.today);
        // A bilan is made after the last day, whatever the drawing says.
        let bilan = PmsmpBilan {
            tutor_name: pmsmp.tutor_name.clone(),
            referent_name: Some(self.referent.to_owned()).filter(|name| !name.is_empty()),
            completion: Some(Completion::Complete),
            reached: Some(reached),
            evidence: match reached {
                Reached::Yes => "Le poste a été tenu seul les trois derniers jours.",
                Reached::Partly => "Le poste a été tenu avec un rappel chaque matin.",
                Reached::No => "Une matinée entière n’a pas pu être tenue.",
            }
            .to_owned(),
            liked: "L’équipe, et finir ce qu’on commence.".to_owned(),
            wish: Some(Wish::Stronger),
            agreement: Some(Agreement::Agrees),
            agreed_on: Some(made_on),
            ..PmsmpBilan::blank(self.id(), pmsmp.id, 1, made_on)
        };
        let mut lines = Vec::new();
        for task in &offer.tasks {
            let kind = BilanLineKind::Task;
            lines.push(PmsmpBilanLine {
                task_mark: Some(TaskMark::Alone),
                ..PmsmpBilanLine::blank(self.id(), bilan.id, kind, task.clone())
            });
        }
        for code in &offer.soft_skills {
            let skill = self.reference.immersion.soft_skill(code);
            let label = skill.map_or(code, |skill| &skill.label).clone();
            lines.push(PmsmpBilanLine {
                code: Some(code.clone()),
                person_mark: Some(Mark::WithHelp),
                tutor_mark: Some(Mark::Alone),
                ..PmsmpBilanLine::blank(self.id(), bilan.id, BilanLineKind::SoftSkill, label)
            });
        }
        for (position, line) in (0i64..).zip(&mut lines) {
            line.position = position;
        }
        (bilan, lines)
    }

    /// A Monday about `days` from today.
    fn weekday(&self, days: i64) -> NaiveDate {
        use chrono::Datelike as _;
        let day = self
            .today
            .checked_add_signed(chrono::Duration::days(days))
            .unwrap_or(self.today);
        let past = u64::from(day.weekday().num_days_from_monday());
        day.checked_sub_days(Days::new(past)).unwrap_or(day)
    }

    fn later(&self, day: NaiveDate, days: u64) -> NaiveDate {
        day.checked_add_days(Days::new(days)).unwrap_or(day)
    }
}

impl Immersions {
    /// Writes them; a bilan is answered last: from then on it never changes.
    pub(super) fn save(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        for company in &self.companies {
            tx.put(company, None)?;
        }
        for offer in &self.offers {
            tx.put(offer, None)?;
        }
        for pmsmp in &self.pmsmps {
            tx.put(pmsmp, None)?;
        }
        for (bilan, lines) in &self.bilans {
            let open = PmsmpBilan {
                agreement: None,
                agreed_on: None,
                ..bilan.clone()
            };
            tx.put(&open, None)?;
            for line in lines {
                tx.put(line, None)?;
            }
            tx.put(bilan, None)?;
        }
        Ok(())
    }
}
