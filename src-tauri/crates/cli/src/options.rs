//! What was asked on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Parser, ValueExt as _};

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Version,
    Init {
        name: String,
        structure: String,
        territory: Option<String>,
        sheet: Option<PathBuf>,
    },
    Demo {
        people: u32,
        seed: u64,
    },
    Call {
        command: String,
        input: Option<String>,
    },
    Commands,
    Export {
        kind: &'static str,
        person: Option<String>,
        out: PathBuf,
    },
    Import {
        file: PathBuf,
        adopt: bool,
        json: bool,
    },
    Check,
    CheckPmsmp {
        file: PathBuf,
    },
    Bench {
        people: u32,
    },
}

/// Where, with which passphrase, what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) base: Option<PathBuf>,
    pub(crate) passphrase_file: Option<PathBuf>,
    pub(crate) task: Task,
}

/// Help, in French.
pub(crate) const HELP: &str = "\
trame-cli — Trame sans fenêtre

Usage : trame-cli --base DOSSIER [--passphrase-file FICHIER] TÂCHE

La phrase de passe se lit dans le fichier donné, sinon dans la variable TRAME_PASSPHRASE.

Tâches
  init [--name NOM] [--structure NOM] [--territory NOM] [--sheet FICHE.pdf]
                              crée la base chiffrée et donne les 24 mots de secours
  demo [--people N] [--seed S]
                              ajoute une file active inventée (60 personnes par défaut)
  call COMMANDE [JSON|-]      exécute une commande ; « - » lit le JSON sur l’entrée standard
  commands                    liste les commandes, une par ligne
  export DOCUMENT [--person ID] --out F.pdf
                              écrit un document d’une personne : diagnostic, comparaison (ses deux dernières
                              versions), ma-synthese, plan, france-travail, contrat (le dernier),
                              contrat-texte (un .docx), feuille-de-route, trajectoire ;
                              sans personne : diagnostic-a-remplir, grille-a-remplir, fiche-entreprise ou liste
  import referentiel FICHIER [--adopt] [--json]
                              dit ce qu’un référentiel changerait ; --adopt le met en vigueur dans la base
  check                       vérifie les données
  pmsmp check FICHIER|-       dit, sans base, ce que les règles trouvent dans les PMSMP d’une personne, en JSON
                              (format : assets/schema/pmsmp-check.schema.json) ; 0 même s’il y a à redire
  bench [--people N]          mesure Trame sur une base inventée (10 000 dossiers par défaut)

Codes de sortie : 0 réussite, 1 refus (erreur codée en JSON sur la sortie d’erreur), 2 ligne de commande incomprise.
";

/// Reads the command line.
///
/// # Errors
/// A French sentence saying what was not understood.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Options, String> {
    let mut raw = Raw::default();
    let args = args.into_iter().collect::<Vec<_>>();
    raw.read(Parser::from_args(args))
        .map_err(|e| format!("Ligne de commande incomprise ({e})."))?;
    raw.options()
}

#[derive(Default)]
struct Raw {
    base: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    words: Vec<String>,
    name: Option<String>,
    structure: Option<String>,
    territory: Option<String>,
    sheet: Option<PathBuf>,
    people: Option<u32>,
    seed: Option<u64>,
    person: Option<String>,
    out: Option<PathBuf>,
    adopt: bool,
    json: bool,
    help: bool,
    version: bool,
}

impl Raw {
    fn read(&mut self, mut parser: Parser) -> Result<(), lexopt::Error> {
        while let Some(arg) = parser.next()? {
            match arg {
                Short('h') | Long("help") | Long("aide") => self.help = true,
                Short('V') | Long("version") => self.version = true,
                Long("base") => self.base = Some(parser.value()?.into()),
                Long("passphrase-file") => self.passphrase_file = Some(parser.value()?.into()),
                Long("name") => self.name = Some(parser.value()?.string()?),
                Long("structure") => self.structure = Some(parser.value()?.string()?),
                Long("territory") => self.territory = Some(parser.value()?.string()?),
                Long("sheet") => self.sheet = Some(parser.value()?.into()),
                Long("people") => self.people = Some(parser.value()?.parse()?),
                Long("seed") => self.seed = Some(parser.value()?.parse()?),
                Long("person") => self.person = Some(parser.value()?.string()?),
                Long("out") => self.out = Some(parser.value()?.into()),
                Long("adopt") => self.adopt = true,
                Long("json") => self.json = true,
                Value(word) => self.words.push(word.string()?),
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    }

    fn options(self) -> Result<Options, String> {
        let mut words = self.words.into_iter();
        let first = words.next();
        let task = match first.as_deref() {
            _ if self.help => Task::Help,
            _ if self.version => Task::Version,
            None | Some("help" | "aide") => Task::Help,
            Some("init") => Task::Init {
                name: self.name.unwrap_or_else(|| "Référent".to_owned()),
                structure: self.structure.unwrap_or_else(|| "Structure".to_owned()),
                territory: self.territory,
                sheet: self.sheet,
            },
            Some("demo") => Task::Demo {
                people: self.people.unwrap_or(60),
                seed: self.seed.unwrap_or(2026),
            },
            Some("call") => Task::Call {
                command: words
                    .next()
                    .ok_or("Il manque le nom de la commande après « call ».")?,
                input: words.next(),
            },
            Some("commands") => Task::Commands,
            Some("export") => Task::Export {
                kind: exported(words.next().as_deref(), self.person.is_some())?,
                person: self.person,
                out: self.out.ok_or("Il manque --out FICHIER.")?,
            },
            Some("import") => match (words.next().as_deref(), words.next()) {
                (Some("referentiel"), Some(file)) => Task::Import {
                    file: file.into(),
                    adopt: self.adopt,
                    json: self.json,
                },
                (Some("referentiel"), None) => {
                    return Err("Il manque le fichier après « import referentiel ».".to_owned());
                }
                _ => return Err("Après « import », écrivez referentiel FICHIER.".to_owned()),
            },
            Some("check") => Task::Check,
            Some("pmsmp") => match (words.next().as_deref(), words.next()) {
                (Some("check"), Some(file)) => Task::CheckPmsmp { file: file.into() },
                (Some("check"), None) => {
                    return Err("Il manque le fichier après « pmsmp check ».".to_owned());
                }
                _ => return Err("Après « pmsmp », écrivez check FICHIER.".to_owned()),
            },
            Some("bench") => Task::Bench {
                people: self.people.unwrap_or(10_000),
            },
            Some(other) => {
                return Err(format!(
                    "Tâche inconnue : « {other} ». Essayez « trame-cli --help »."
                ));
            }
        };
        if let Some(extra) = words.next() {
            return Err(format!("Mot en trop : « {extra} »."));
        }
        Ok(Options {
            base: self.base,
            passphrase_file: self.passphrase_file,
            task,
        })
    }
}

/// The document of that name, as the core calls it.
fn exported(name: Option<&str>, has_person: bool) -> Result<&'static str, String> {
    let (kind, is_about_somebody) = match name {
        Some("contrat" | "cer") => ("contract", true),
        Some("contrat-texte") => ("contractText", true),
        Some("diagnostic") => ("summary", true),
        Some("comparaison") => ("comparison", true),
        Some("ma-synthese") => ("personSummary", true),
        Some("plan") => ("plan", true),
        Some("france-travail") => ("franceTravail", true),
        Some("feuille-de-route") => ("roadmap", true),
        Some("trajectoire") => ("trajectory", true),
        Some("grille-a-remplir") => ("blankPotentialites", false),
        Some("diagnostic-a-remplir") => ("blankDiagnostic", false),
        Some("fiche-entreprise") => ("companySheet", false),
        Some("liste") => ("caseload", false),
        _ => {
            let names = "diagnostic, comparaison, ma-synthese, plan, france-travail, contrat, contrat-texte, feuille-de-route, trajectoire, diagnostic-a-remplir, grille-a-remplir, fiche-entreprise ou liste";
            return Err(format!("Après « export », écrivez {names}."));
        }
    };
    if is_about_somebody && !has_person {
        return Err("Il manque --person ID.".to_owned());
    }
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(line: &str) -> Result<Task, String> {
        parse(
            line.split(' ')
                .filter(|w| !w.is_empty())
                .map(OsString::from),
        )
        .map(|o| o.task)
    }

    #[test]
    fn reads_what_is_asked_in_any_order() {
        assert_eq!(
            task("demo --people 3 --base /x"),
            Ok(Task::Demo {
                people: 3,
                seed: 2026
            })
        );
        assert_eq!(
            task("--base /x --seed 9 demo"),
            Ok(Task::Demo {
                people: 60,
                seed: 9
            })
        );
        assert_eq!(
            task("call list_people {}"),
            Ok(Task::Call {
                command: "list_people".into(),
                input: Some("{}".into())
            })
        );
        assert_eq!(task(""), Ok(Task::Help));
        assert_eq!(
            task("export feuille-de-route --person x --out f.pdf"),
            Ok(Task::Export {
                kind: "roadmap",
                person: Some("x".into()),
                out: "f.pdf".into()
            })
        );
        assert!(task("export liste --out f.pdf").is_ok());
        for (name, kind) in [
            ("contrat", "contract"),
            ("contrat-texte", "contractText"),
            ("comparaison", "comparison"),
            ("ma-synthese", "personSummary"),
            ("plan", "plan"),
            ("france-travail", "franceTravail"),
        ] {
            let asked = task(&format!("export {name} --person x --out f"));
            assert!(matches!(asked, Ok(Task::Export { kind: found, .. }) if found == kind));
        }
        assert_eq!(
            task("pmsmp check -"),
            Ok(Task::CheckPmsmp { file: "-".into() })
        );
        assert_eq!(
            task("import referentiel f.json --json --adopt"),
            Ok(Task::Import {
                file: "f.json".into(),
                adopt: true,
                json: true
            })
        );
    }

    #[test]
    fn says_what_it_did_not_understand() {
        for line in [
            "danser",
            "call",
            "export",
            "export lettre",
            "export cer --person x",
            "export cer --out f.pdf",
            "export liste",
            "import",
            "import referentiel",
            "import dossier f.json",
            "check vite",
            "pmsmp",
            "pmsmp check",
            "pmsmp danse f.json",
            "demo --people beaucoup",
            "--inconnu",
        ] {
            assert!(task(line).is_err(), "{line}");
        }
    }
}
