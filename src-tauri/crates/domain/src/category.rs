//! The ten categories of the 360° diagnostic and what can be said of each.

use crate::code::coded;

coded! {
    /// The ten categories, in the order of the national référentiel « Carnet de bord » (table `ref_theme`,
    /// read on 2026-11-23). The codes are the national ones; labels live in the content pack.
    Category {
        /// Logement.
        Logement = "logement",
        /// Emploi.
        Emploi = "emploi",
        /// Formation.
        Formation = "formation",
        /// Difficultés administratives.
        DifficulteAdministrative = "difficulte_administrative",
        /// Difficultés financières.
        DifficulteFinanciere = "difficulte_financiere",
        /// Mobilité.
        Mobilite = "mobilite",
        /// Santé.
        Sante = "sante",
        /// Contraintes familiales.
        ContraintesFamiliales = "contraintes_familiales",
        /// Maîtrise de la langue française.
        MaitriseLangue = "maitrise_langue",
        /// Numérique.
        Numerique = "numerique",
    }
}

coded! {
    /// What is known of a category in one version of the diagnostic. « Non abordée » is not « rien à signaler »:
    /// silence must never read as an absence of difficulty.
    CategoryState {
        /// Not talked about yet.
        NotDiscussed = "non_abordee",
        /// Talked about, nothing to report.
        NothingToReport = "rien_a_signaler",
        /// A frein is active; it then has an impact.
        Frein = "frein",
        /// A frein was there and is lifted.
        FreinLifted = "frein_leve",
        /// The person does not wish to answer, which is their right.
        PrefersNotToAnswer = "ne_souhaite_pas_repondre",
    }
}

coded! {
    /// How much an active frein weighs on the project of the person. Never added up: Trame gives no score.
    Impact {
        /// Faible.
        Low = "faible",
        /// Fort.
        High = "fort",
        /// Bloquant.
        Blocking = "bloquant",
    }
}

coded! {
    /// What a ticked situation is: many are assets, and counting ticks as freins would be false.
    Polarity {
        /// Atout.
        Asset = "atout",
        /// Neutre.
        Neutral = "neutre",
        /// Frein.
        Frein = "frein",
    }
}
