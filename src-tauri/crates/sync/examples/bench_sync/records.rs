//! Invented records of about 2 KB of French-looking text, the same for the same seed.

/// One record: what a dated note holds.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) title: String,
    pub(crate) date: String,
    pub(crate) body: String,
}

/// Bytes of text in a record, about.
const BODY: usize = 1_750;
/// As varied as the notes of one référent: compresses about as well.
const WORDS: &str = "accueil adresse aide ami année apprendre après arrêt atelier avance avenir avis bail besoin bilan \
    bureau bus calme carte cause chemin choix cherche commence compte conseil contact contrat cours crèche crainte date \
    début demain démarche depuis dette difficile dire donc droit école écrire effort emploi encore enfant ensemble entre \
    essai facture faire famille fatigue fin formation frais frère garde gare heure horaire idée immersion jamais jour lettre \
    ligne lire logement loin loyer lundi maison mardi matin médecin métier mois motif mutuelle note numéro papier parcours \
    parle partir pause permis peur place plan poste prêt projet quartier question rappel réponse repas retard réussi revoir";

/// A small generator: chance that is the same on every machine (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }
}

/// Makes `count` records.
pub(crate) fn make(count: u32, seed: u64) -> Vec<Record> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut chance = Chance(seed);
    let word = |chance: &mut Chance| {
        let at = usize::try_from(chance.below(words.len() as u64)).unwrap_or(0);
        words.get(at).copied().unwrap_or("mot")
    };
    (0..count)
        .map(|number| {
            let mut body = String::with_capacity(BODY + 200);
            while body.len() < BODY {
                for _ in 0..6 + chance.below(12) {
                    body.push_str(word(&mut chance));
                    body.push(' ');
                }
                body.pop();
                body.push_str(". ");
            }
            Record {
                title: format!("Entretien {number} {}", word(&mut chance)),
                date: format!("2026-0{}-1{}", 1 + chance.below(9), chance.below(10)),
                body,
            }
        })
        .collect()
}
