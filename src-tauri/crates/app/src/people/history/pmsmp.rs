//! Labels of what is written in a PMSMP, as history names it.

/// Label of a column of a PMSMP. Volets, contacts and accidents are read where they are, not in history.
pub(super) fn field_label(field: &str) -> Option<&'static str> {
    Some(match field {
        "aim" => "Objet et objectifs",
        "term" => "Dates de la PMSMP",
        "judged_by" => "Comment on saura",
        "tutor_name" => "Tuteur",
        "tutor_role" => "Fonction du tuteur",
        "weekly_minutes" => "Heures par semaine",
        "presence_days" => "Jours de présence",
        "no_replacement" => "Ne remplace personne",
        "protected_adult" => "Majeur protégé",
        "on_working_time" => "Sur le temps de travail",
        "employer_name" => "Employeur actuel",
        "aided_contract" => "Dates du contrat aidé",
        "travel_minutes" => "Trajet par jour",
        "proposed_on" => "Proposée à l’entreprise le",
        "met_on" => "Rencontre le",
        "request" => "Convention demandée",
        "validated_on" => "Convention validée le",
        "started_on" => "En cours, confirmé le",
        "finished_on" => "Terminée, confirmé le",
        "closed_on" => "Clôturée le",
        "ending" => "Sortie",
        "review_on" => "Bilan prévu le",
        "set_aside" => "Bilan mis de côté",
        _ => return None,
    })
}
