//! The one command table: names, inputs, outputs, a French line each. Dispatcher, names and types come from it.

use serde_json::Value;

use crate::app::App;
use crate::dto::Nothing;
use crate::dto::agenda::*;
use crate::dto::bilan::*;
use crate::dto::company::*;
use crate::dto::comparison::*;
use crate::dto::contents::*;
use crate::dto::contract::*;
use crate::dto::correspondence::*;
use crate::dto::diagnostic::*;
use crate::dto::document::*;
use crate::dto::exchange::*;
use crate::dto::hours::*;
use crate::dto::offer::*;
use crate::dto::packs::*;
use crate::dto::people::*;
use crate::dto::plan::*;
use crate::dto::pmsmp::*;
use crate::dto::pmsmp_bilan::*;
use crate::dto::pmsmp_rules::*;
use crate::dto::potentialites::*;
use crate::dto::session::*;
use crate::dto::settings::*;
use crate::dto::sheet_reading::*;
use crate::dto::time_budget::*;
use crate::dto::today::*;
use crate::dto::trajectory::*;
use crate::dto::writing_aid::*;
use crate::error::AppError;
use crate::reference::Reference;
use crate::typescript::Interface;
use crate::{
    agenda, backups, companies, contract, correspondence, diagnostic, documents, exchange, logo,
    offers, packs, people, plan, pmsmp, pmsmp_bilan, potentialites, profile, session,
    sheet_reading, time_budget, today, trajectory, writing_aid,
};

/// Declares the table. A command is `name(Input) -> Output: "French line", function;`.
macro_rules! commands {
    ($($name:ident($input:ty) -> $output:ty: $line:literal, $run:path;)+) => {
        /// Every command: its name and one French line.
        pub const COMMANDS: &[(&str, &str)] = &[$((stringify!($name), $line)),+];

        /// Runs the command of that name: JSON in, JSON out, as text: a list of a thousand rows crosses without being
        /// built a second time as a tree.
        pub(crate) fn run(app: &App, name: &str, input: Value) -> Result<String, AppError> {
            match name {
                $(stringify!($name) => {
                    let input: $input = serde_json::from_value(input)
                        .map_err(|e| AppError::BadRequest(e.to_string()))?;
                    let output: $output = $run(app, input)?;
                    serde_json::to_string(&output).map_err(|e| AppError::Internal(e.to_string()))
                })+
                _ => Err(AppError::BadRequest(format!("no command named {name}"))),
            }
        }

        /// The types of every command, for TypeScript.
        pub(crate) fn interface() -> Interface {
            let mut interface = Interface::new();
            $(interface.command::<$input, $output>(stringify!($name), $line);)+
            interface
        }
    };
}

commands! {
    get_status(Nothing) -> AppStatus: "Dit où en est Trame : premier démarrage, verrouillé ou ouvert", session::get_status;
    create_base(NewBase) -> RecoverySheet: "Crée la base chiffrée et donne les 24 mots de secours", session::create_base;
    confirm_recovery(RecoveryAnswer) -> AppStatus: "Confirme que la fiche de secours est en lieu sûr", session::confirm_recovery;
    renew_recovery(Passphrase) -> RecoverySheet: "Remplace les 24 mots de secours", session::renew_recovery;
    check_passphrase(Passphrase) -> PassphraseStrength: "Évalue une phrase de passe", session::check_passphrase;
    suggest_passphrase(Nothing) -> SuggestedPassphrase: "Propose une phrase de passe de sept mots", session::suggest_passphrase;
    unlock(Passphrase) -> AppStatus: "Déverrouille la base", session::unlock;
    unlock_with_recovery(Recovery) -> AppStatus: "Déverrouille avec les 24 mots et change la phrase de passe", session::unlock_with_recovery;
    change_passphrase(PassphraseChange) -> AppStatus: "Change la phrase de passe", session::change_passphrase;
    end_demo(Nothing) -> AppStatus: "Efface la base d’essai pour commencer pour de bon", session::end_demo;
    lock(Nothing) -> AppStatus: "Verrouille la base", session::lock;
    note_activity(Nothing) -> AppStatus: "Signale que quelqu’un se sert de Trame", session::note_activity;
    list_backups(Nothing) -> Vec<BackupRow>: "Liste les sauvegardes", backups::list_backups;
    create_backup(Nothing) -> BackupRow: "Fait une sauvegarde maintenant", backups::create_backup;
    restore_backup(RestoreBackup) -> AppStatus: "Revient à une sauvegarde", backups::restore_backup;
    check_base(Nothing) -> CheckReport: "Vérifie les données", backups::check_base;
    get_profile(Nothing) -> Profile: "Donne le profil et l’en-tête", profile::get_profile;
    update_profile(Profile) -> Profile: "Change le profil et l’en-tête", profile::update_profile;
    set_logo(LogoFile) -> Profile: "Change le logo des documents", logo::set_logo;
    get_settings(Nothing) -> Settings: "Donne les réglages", profile::get_settings;
    update_settings(Settings) -> Settings: "Change les réglages", profile::update_settings;
    get_reference(Nothing) -> Reference: "Donne le référentiel et les nomenclatures", profile::get_reference;
    read_pack(PackChoice) -> PackReading: "Dit ce qu’un référentiel changerait", packs::read_pack;
    adopt_pack(PackChoice) -> Vec<PackRow>: "Met un référentiel en vigueur", packs::adopt_pack;
    list_packs(Nothing) -> Vec<PackRow>: "Liste les référentiels adoptés", packs::list_packs;
    list_free_entries(Nothing) -> Vec<FreeEntry>: "Liste les objectifs et actions saisis librement", packs::list_free_entries;
    add_to_pack(NewEntries) -> Vec<PackRow>: "Ajoute des entrées de la structure au référentiel", packs::add_to_pack;
    get_today(Nothing) -> TodayView: "Donne ce qui attend aujourd’hui", today::get_today;
    list_people(PeopleFilter) -> Vec<PersonRow>: "Liste la file active", people::list_people;
    count_people(PeopleFilter) -> PeopleCount: "Compte la file active", people::count_people;
    list_filter_choices(Nothing) -> FilterChoices: "Donne les territoires et étiquettes en usage", people::list_filter_choices;
    get_person(PersonKey) -> PersonFile: "Donne un dossier", people::get_person;
    create_person(NewPerson) -> PersonFile: "Ouvre un dossier", people::create_person;
    update_person(PersonUpdate) -> PersonFile: "Change les informations d’une personne", people::update_person;
    update_dossier(DossierUpdate) -> PersonFile: "Change l’orientation et le suivi", people::update_dossier;
    close_dossier(DossierClosing) -> PersonFile: "Clôt un dossier", people::close_dossier;
    reopen_dossier(PersonKey) -> PersonFile: "Rouvre un dossier", people::reopen_dossier;
    archive_person(PersonKey) -> PersonFile: "Met un dossier de côté", people::archive_person;
    restore_person(PersonKey) -> PersonFile: "Reprend un dossier mis de côté", people::restore_person;
    list_history(HistoryQuery) -> Vec<HistoryRow>: "Donne l’historique d’un dossier", people::list_history;
    get_diagnostic(DiagnosticQuery) -> DiagnosticView: "Donne le diagnostic 360°", diagnostic::get_diagnostic;
    open_diagnostic(PersonKey) -> DiagnosticView: "Ouvre une version du diagnostic", diagnostic::open_diagnostic;
    update_category(CategoryUpdate) -> CategoryView: "Enregistre une catégorie du diagnostic", diagnostic::update_category;
    confirm_unchanged(Unchanged) -> DiagnosticView: "Confirme qu’une catégorie est inchangée", diagnostic::confirm_unchanged;
    close_diagnostic(DiagnosticKey) -> DiagnosticView: "Clôt une version du diagnostic", diagnostic::close_diagnostic;
    compare_diagnostics(ComparisonQuery) -> ComparisonView: "Compare deux versions du diagnostic", diagnostic::compare_diagnostics;
    get_correspondence(DiagnosticQuery) -> CorrespondenceView: "Donne la correspondance avec les grilles de France Travail", correspondence::get_correspondence;
    get_trajectory(PersonKey) -> Trajectory: "Donne le chemin d’une personne, ses forces et ses ressources", trajectory::get_trajectory;
    check_note(NoteText) -> Vec<FindingView>: "Relève ce qu’une note ne devrait pas contenir", writing_aid::check_note;
    get_plan(PersonKey) -> PlanView: "Donne le plan d’action", plan::get_plan;
    list_suggestions(PersonKey) -> Vec<Suggestion>: "Propose des objectifs d’après les situations cochées", plan::list_suggestions;
    create_objective(NewObjective) -> PlanView: "Ajoute un objectif", plan::create_objective;
    update_objective(ObjectiveUpdate) -> PlanView: "Change un objectif", plan::update_objective;
    archive_objective(ObjectiveKey) -> PlanView: "Retire un objectif et ses actions", plan::archive_objective;
    create_action(NewAction) -> PlanView: "Ajoute une action", plan::create_action;
    update_action(ActionUpdate) -> PlanView: "Change une action", plan::update_action;
    archive_action(ActionKey) -> PlanView: "Retire une action", plan::archive_action;
    list_contracts(PersonKey) -> ContractList: "Liste les contrats d’un dossier", contract::list_contracts;
    get_contract(ContractKey) -> ContractView: "Donne un contrat et ce qui y manque", contract::get_contract;
    create_contract(NewContract) -> ContractView: "Prépare un contrat, un renouvellement ou un avenant", contract::create_contract;
    update_contract(ContractUpdate) -> ContractView: "Change un contrat qui n’est pas signé", contract::update_contract;
    prepare_contract(ContractKey) -> ContractView: "Marque un contrat prêt à signer", contract::prepare_contract;
    sign_contract(ContractSigning) -> ContractView: "Signe un contrat et fige son PDF", contract::sign_contract;
    hand_contract(ContractHanding) -> ContractView: "Note la remise d’un contrat à la personne", contract::hand_contract;
    end_contract(ContractEnding) -> ContractView: "Arrête un contrat avant sa fin", contract::end_contract;
    archive_contract(ContractKey) -> ContractList: "Retire un brouillon de contrat", contract::archive_contract;
    get_signed_pdf(ContractKey) -> SignedFile: "Donne le PDF signé, tel qu’il a été signé", contract::get_signed_pdf;
    list_deadlines(PersonKey) -> Vec<DeadlineView>: "Donne les dates que la loi fixe pour un dossier", contract::list_deadlines;
    list_pmsmps(PersonKey) -> PmsmpList: "Liste les PMSMP d’un dossier", pmsmp::list_pmsmps;
    get_pmsmp(PmsmpKey) -> PmsmpView: "Donne une PMSMP et ce que la loi en dit", pmsmp::get_pmsmp;
    create_pmsmp(NewPmsmp) -> PmsmpView: "Prépare une PMSMP : une personne sur une offre", pmsmp::create_pmsmp;
    update_pmsmp(PmsmpUpdate) -> PmsmpView: "Change une PMSMP", pmsmp::update_pmsmp;
    move_pmsmp(PmsmpMove) -> PmsmpView: "Note une étape d’une PMSMP, ou la reprend", pmsmp::move_pmsmp;
    end_pmsmp(PmsmpEnding) -> PmsmpView: "Note qu’une PMSMP est refusée, annulée, interrompue ou non venue", pmsmp::end_pmsmp;
    archive_pmsmp(PmsmpKey) -> PmsmpList: "Retire une PMSMP en préparation", pmsmp::archive_pmsmp;
    renew_pmsmp(PmsmpKey) -> PmsmpView: "Prépare le renouvellement d’une PMSMP", pmsmp::renew_pmsmp;
    record_accident(AccidentRecord) -> PmsmpView: "Note un accident pendant une PMSMP", pmsmp::record_accident;
    match_offer(MatchQuery) -> OfferMatch: "Met une offre en regard des contraintes d’une personne", pmsmp::match_offer;
    list_immersions(ImmersionQuery) -> Vec<PmsmpRow>: "Liste les immersions entre deux jours", pmsmp::list_immersions;
    check_pmsmp(CheckedPmsmp) -> Vec<RuleFinding>: "Dit ce que la loi et la prudence demandent d’une PMSMP", pmsmp::check::check_pmsmp;
    reorder_plan(PlanOrder) -> PlanView: "Change l’ordre des objectifs ou des actions", plan::reorder_plan;
    update_hours_target(HoursTargetUpdate) -> PlanView: "Abaisse les heures demandées par semaine, ou en dispense", plan::update_hours_target;
    archive_hours_target(HoursTargetKey) -> PlanView: "Retire une décision sur les heures", plan::archive_hours_target;
    update_bilan(BilanUpdate) -> BilanView: "Enregistre un bilan, à deux voix", plan::update_bilan;
    archive_bilan(BilanKey) -> PlanView: "Retire un bilan", plan::archive_bilan;
    list_due_bilans(Nothing) -> Vec<DueBilan>: "Liste les bilans de PMSMP à faire", pmsmp_bilan::list_due_bilans;
    set_aside_bilan(BilanSetAside) -> Vec<DueBilan>: "Met de côté un bilan de PMSMP, ou le reprend", pmsmp_bilan::set_aside_bilan;
    get_pmsmp_bilan(PmsmpBilanQuery) -> PmsmpBilanDesk: "Donne le bilan d’une PMSMP", pmsmp_bilan::get_pmsmp_bilan;
    create_pmsmp_bilan(NewPmsmpBilan) -> PmsmpBilanDesk: "Commence le bilan d’une PMSMP, ou une autre version", pmsmp_bilan::create_pmsmp_bilan;
    update_pmsmp_bilan(PmsmpBilanUpdate) -> PmsmpBilanView: "Enregistre une partie du bilan d’une PMSMP", pmsmp_bilan::update_pmsmp_bilan;
    update_bilan_line(BilanLineUpdate) -> PmsmpBilanView: "Enregistre une ligne de la grille, ou en ajoute une", pmsmp_bilan::update_bilan_line;
    agree_pmsmp_bilan(BilanAgreement) -> PmsmpBilanDesk: "Note l’avis de la personne et fige le bilan", pmsmp_bilan::agree_pmsmp_bilan;
    archive_pmsmp_bilan(PmsmpBilanKey) -> PmsmpBilanDesk: "Retire un bilan de PMSMP encore provisoire", pmsmp_bilan::archive_pmsmp_bilan;
    plan_follow_ups(FollowUpPlan) -> PmsmpBilanDesk: "Met les suites d’une PMSMP dans le plan", pmsmp_bilan::plan_follow_ups;
    get_potentialites(PotentialitesQuery) -> PotentialitesDesk: "Donne les grilles de potentialités d’un dossier", potentialites::get_potentialites;
    open_potentialites(NewGrid) -> PotentialitesDesk: "Ouvre une grille de potentialités", potentialites::open_potentialites;
    answer_potentialites(ParentAnswer) -> GridView: "Enregistre une réponse du parent", potentialites::answer_potentialites;
    hand_potentialites(GridHanding) -> GridView: "Note que le parent a terminé, ou lui rend la main", potentialites::hand_potentialites;
    answer_as_referent(ReferentAnswerUpdate) -> GridView: "Enregistre une réponse du référent et un fait", potentialites::answer_as_referent;
    choose_strengths(StrengthsChoice) -> GridView: "Garde les forces que le parent choisit", potentialites::choose_strengths;
    choose_priorities(PrioritiesChoice) -> GridView: "Garde les priorités que le parent choisit", potentialites::choose_priorities;
    share_potentialites(GridSharing) -> GridView: "Note si le parent accepte qu’une ligne de santé parte dans les documents", potentialites::share_potentialites;
    update_potentialites(GridUpdate) -> GridView: "Change le mois d’une naissance attendue et le jour où revoir la grille", potentialites::update_potentialites;
    close_potentialites(GridKey) -> GridView: "Clôt une grille de potentialités", potentialites::close_potentialites;
    archive_potentialites(GridKey) -> PotentialitesDesk: "Retire une grille de potentialités en cours", potentialites::archive_potentialites;
    compare_potentialites(GridComparisonQuery) -> GridComparison: "Compare deux grilles item par item", potentialites::compare_potentialites;
    update_time_budget(TimeBudgetUpdate) -> GridView: "Change le budget temps d’une grille", time_budget::update_time_budget;
    check_time_budget(BudgetQuestion) -> BudgetVerdict: "Dit si une activité tient dans le budget temps", time_budget::check_time_budget;
    get_assured_time(PersonKey) -> Option<AssuredTime>: "Donne le temps assuré d’après la dernière grille", time_budget::get_assured_time;
    plan_priority(PriorityPlan) -> GridView: "Met les actions d’une priorité dans le plan", time_budget::plan_priority;
    list_appointments(AppointmentQuery) -> Vec<AppointmentView>: "Liste les rendez-vous", agenda::list_appointments;
    create_appointment(NewAppointment) -> AppointmentView: "Ajoute un rendez-vous", agenda::create_appointment;
    update_appointment(AppointmentUpdate) -> AppointmentView: "Change un rendez-vous", agenda::update_appointment;
    update_attendance(AttendanceUpdate) -> AppointmentView: "Note une présence", agenda::update_attendance;
    archive_appointment(AppointmentKey) -> Nothing: "Retire un rendez-vous", agenda::archive_appointment;
    list_notes(PersonKey) -> Vec<NoteView>: "Liste les notes d’un dossier", agenda::list_notes;
    create_note(NewNote) -> NoteView: "Ajoute une note", agenda::create_note;
    update_note(NoteUpdate) -> NoteView: "Change une note", agenda::update_note;
    archive_note(NoteKey) -> Nothing: "Retire une note", agenda::archive_note;
    list_companies(CompanyQuery) -> CompanyList: "Liste les entreprises", companies::list_companies;
    get_company(CompanyKey) -> CompanyView: "Donne une entreprise, ses contacts et ses échanges", companies::get_company;
    create_company(NewCompany) -> CompanyView: "Ajoute une entreprise", companies::create_company;
    update_company(CompanyUpdate) -> CompanyView: "Change une entreprise", companies::update_company;
    archive_company(CompanyKey) -> CompanyView: "Met une entreprise de côté", companies::archive_company;
    restore_company(CompanyKey) -> CompanyView: "Reprend une entreprise mise de côté", companies::restore_company;
    update_company_contacts(ContactsUpdate) -> CompanyView: "Change les contacts d’une entreprise", companies::update_company_contacts;
    create_company_event(NewCompanyEvent) -> CompanyView: "Note un échange avec une entreprise", companies::create_company_event;
    update_company_event(CompanyEventUpdate) -> CompanyView: "Change un échange avec une entreprise", companies::update_company_event;
    archive_company_event(CompanyEventKey) -> CompanyView: "Retire un échange avec une entreprise", companies::archive_company_event;
    list_offers(OfferQuery) -> OfferList: "Liste les offres d’immersion", offers::list_offers;
    get_offer(OfferKey) -> OfferView: "Donne une offre d’immersion et ce qui y manque", offers::get_offer;
    create_offer(NewOffer) -> OfferView: "Commence une offre d’immersion", offers::create_offer;
    update_offer(OfferUpdate) -> OfferView: "Change une offre d’immersion", offers::update_offer;
    duplicate_offer(OfferKey) -> OfferView: "Copie une offre d’immersion dans une nouvelle fiche", offers::duplicate_offer;
    renew_offer_edition(OfferKey) -> OfferView: "Fait une nouvelle édition d’une fiche", offers::renew_offer_edition;
    retire_offer(OfferRetiring) -> OfferView: "Cesse de proposer une offre, ou la propose de nouveau", offers::retire_offer;
    archive_offer(OfferKey) -> OfferView: "Met une offre de côté", offers::archive_offer;
    restore_offer(OfferKey) -> OfferView: "Reprend une offre mise de côté", offers::restore_offer;
    undo(Nothing) -> Undone: "Annule la dernière action", profile::undo;
    describe_document(DocumentRequest) -> DocumentContents: "Dit ce que contient un document avant de le faire", documents::describe_document;
    render_document(DocumentRequest) -> DocumentFile: "Met en page un document", documents::render_document;
    record_document(DocumentRecord) -> DocumentRow: "Note qu’un document a été enregistré ou imprimé", documents::record_document;
    list_documents(PersonKey) -> Vec<DocumentRow>: "Liste les documents d’un dossier", documents::list_documents;
    read_offer_sheet(SheetFile) -> SheetReading: "Dit ce qu’une fiche navette remplie changerait dans une offre", sheet_reading::read_offer_sheet;
    apply_offer_sheet(SheetChoice) -> OfferView: "Reprend dans une offre ce qu’on a choisi d’une fiche navette", sheet_reading::apply_offer_sheet;
    read_pdf(PdfFile) -> PdfPreview: "Dit ce qu’un PDF de Trame permet de reprendre", exchange::read_pdf;
    import_pdf(PdfFile) -> PersonFile: "Reprend un dossier depuis un PDF de Trame", exchange::import_pdf;
    render_recovery_sheet(Nothing) -> DocumentFile: "Met en page la fiche de secours", documents::render_recovery_sheet;
}
