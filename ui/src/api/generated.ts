// Generated from the command table of trame-app. Do not edit: `UPDATE=1 cargo test -p trame-app`.

/**
 * An action one can choose.
 */
export type ActionDef = {
/**
 * Stable code.
 */
code: string,
/**
 * Category.
 */
category: Category,
/**
 * Label.
 */
label: string,
/**
 * Who usually does it.
 */
actor: Actor,
/**
 * Usual minutes a week.
 */
weeklyMinutes: number | null,
/**
 * Usual proof.
 */
proof: string | null,
/**
 * Earlier labels or codes.
 */
aliases: Array<string>,
/**
 * Code that took its place.
 */
replacedBy: string | null,
/**
 * Where it comes from, when that is not the pack itself.
 */
origin?: EntryOrigin, };

/**
 * What one may say of an action.
 */
export type ActionFields = {
/**
 * Code in the content pack; none for a free entry.
 */
code: string | null,
/**
 * Label.
 */
label: string,
/**
 * Status.
 */
status: ActionStatus,
/**
 * Who does it.
 */
actor: Actor,
/**
 * Name of the partner.
 */
actorName: string | null,
/**
 * First day.
 */
startsOn: DateText | null,
/**
 * Day it should be done by.
 */
dueOn: DateText | null,
/**
 * What will show it is done.
 */
proof: string | null,
/**
 * Minutes a week.
 */
weeklyMinutes: number | null, };

/**
 * Which action.
 */
export type ActionKey = {
/**
 * Which.
 */
actionId: string, };

export type ActionStatus = "en_projet" | "en_cours" | "en_attente" | "realisee" | "abandonnee" | "annulee";

/**
 * New values of an action.
 */
export type ActionUpdate = {
/**
 * Which.
 */
actionId: string,
/**
 * The values.
 */
action: ActionFields, };

/**
 * An action of the plan.
 */
export type ActionView = {
/**
 * Identifier.
 */
id: string,
/**
 * Version.
 */
version: number,
/**
 * The action.
 */
action: ActionFields,
/**
 * Whether it should have been done already.
 */
isOverdue: boolean, };

export type Actor = "personne" | "referent" | "partenaire";

/**
 * An error on the wire: what happened, what to do, where.
 */
export type ApiError = {
/**
 * What the interface does about it.
 */
code: ErrorCode,
/**
 * What happened, in French.
 */
message: string,
/**
 * What to do, in French.
 */
hint: string | null,
/**
 * What is wrong, field by field, in French.
 */
fields: { [key in string]: string },
/**
 * Number to quote; the log has the cause under it.
 */
incident: string | null, };

/**
 * Where the application stands.
 */
export type AppState = "first_start" | "locked" | "open";

/**
 * What the window needs to know before anything else.
 */
export type AppStatus = {
/**
 * Where the application stands.
 */
state: AppState,
/**
 * Version of Trame.
 */
version: string,
/**
 * Today on this machine, ISO.
 */
today: string,
/**
 * Seconds to wait before the next passphrase is tried.
 */
delaySeconds: number,
/**
 * Whether the base holds demonstration data.
 */
isDemo: boolean,
/**
 * Whether the recovery sheet was confirmed.
 */
recoveryConfirmed: boolean,
/**
 * Minutes without activity before locking.
 */
autoLockMinutes: number,
/**
 * Date and time of the last verified backup, local ISO.
 */
lastBackupAt: string | null, };

/**
 * What one may say of an appointment.
 */
export type AppointmentFields = {
/**
 * Day.
 */
day: DateText,
/**
 * Time, `14:30`.
 */
time: string,
/**
 * Length in minutes.
 */
minutes: number,
/**
 * Place.
 */
place: string | null,
/**
 * What it is about.
 */
subject: string | null,
/**
 * Attendance.
 */
attendance: Attendance, };

/**
 * Which appointment.
 */
export type AppointmentKey = {
/**
 * Which.
 */
appointmentId: string, };

/**
 * Which appointments.
 */
export type AppointmentQuery = {
/**
 * With whom; everybody when absent.
 */
personId?: string | null,
/**
 * First day.
 */
from?: DateText | null,
/**
 * Last day.
 */
to?: DateText | null, };

/**
 * New values of an appointment.
 */
export type AppointmentUpdate = {
/**
 * Which.
 */
appointmentId: string,
/**
 * The values.
 */
appointment: AppointmentFields, };

/**
 * An appointment.
 */
export type AppointmentView = {
/**
 * Identifier.
 */
id: string,
/**
 * With whom.
 */
personId: string,
/**
 * Name to show: first name then last name.
 */
personName: string,
/**
 * The appointment.
 */
appointment: AppointmentFields,
/**
 * Whether it is over and nobody said who came.
 */
needsAttendance: boolean, };

export type Attendance = "prevu" | "present" | "absent_excuse" | "absent_non_excuse" | "annule" | "reporte";

/**
 * Who came, in one click.
 */
export type AttendanceUpdate = {
/**
 * Which.
 */
appointmentId: string,
/**
 * Attendance.
 */
attendance: Attendance, };

/**
 * A backup one can go back to.
 */
export type BackupRow = {
/**
 * Name to give back to `restore_backup`.
 */
name: string,
/**
 * Local date and time, ISO.
 */
madeAt: string,
/**
 * Size in bytes.
 */
bytes: number, };

/**
 * A part of a document that can be left out. Each belongs to some kinds.
 */
export type Block = "household" | "orientation" | "priorities" | "wheel" | "categories" | "words" | "strengths" | "sharedNotes" | "plan" | "hours" | "appointments" | "observations" | "signatures" | "legal" | "contact" | "age" | "territory" | "freins" | "contractEnd" | "nextAppointment" | "phone";

/**
 * A part of the document and whether it is printed.
 */
export type BlockChoice = {
/**
 * Code.
 */
code: Block,
/**
 * Label.
 */
label: string,
/**
 * What it holds.
 */
summary: string,
/**
 * Whether there is anything to print.
 */
present: boolean,
/**
 * Whether it is printed as things stand.
 */
printed: boolean, };

export type Category = "logement" | "emploi" | "formation" | "difficulte_administrative" | "difficulte_financiere" | "mobilite" | "sante" | "contraintes_familiales" | "maitrise_langue" | "numerique";

/**
 * A category and whether it is printed.
 */
export type CategoryChoice = {
/**
 * Code.
 */
code: Category,
/**
 * Label.
 */
label: string,
/**
 * Whether something is said of it.
 */
present: boolean,
/**
 * Whether it is printed as things stand.
 */
printed: boolean, };

/**
 * A category as the pack words it.
 */
export type CategoryDef = {
/**
 * Code.
 */
code: Category,
/**
 * Label.
 */
label: string,
/**
 * Rank, from 1.
 */
order: number,
/**
 * An open question to start the talk.
 */
prompt: string,
/**
 * National keys.
 */
franceTravail: FranceTravailKeys,
/**
 * data·inclusion categories.
 */
dataInclusion: Array<string>, };

/**
 * What is said of a category.
 */
export type CategoryFields = {
/**
 * State.
 */
state: CategoryState,
/**
 * Impact.
 */
impact?: Impact | null,
/**
 * The person’s words.
 */
words: string,
/**
 * The professional’s note.
 */
note: string,
/**
 * Whether the note may be shown and printed.
 */
noteShared: boolean,
/**
 * Codes of ticked situations.
 */
situations: Array<string>,
/**
 * Strengths in free words.
 */
strengths: Array<string>, };

/**
 * What the latest diagnostic says of one category.
 */
export type CategoryMark = {
/**
 * Category.
 */
category: Category,
/**
 * State.
 */
state: CategoryState,
/**
 * Impact of an active frein.
 */
impact: Impact | null, };

/**
 * A label of a category, before and after.
 */
export type CategoryRewording = {
/**
 * Before.
 */
was: string,
/**
 * After.
 */
label: string, };

export type CategoryState = "non_abordee" | "rien_a_signaler" | "frein" | "frein_leve" | "ne_souhaite_pas_repondre";

/**
 * New values of a category.
 */
export type CategoryUpdate = {
/**
 * Version.
 */
diagnosticId: string,
/**
 * Category.
 */
category: Category,
/**
 * The values.
 */
fields: CategoryFields, };

/**
 * What a version says of a category.
 */
export type CategoryView = {
/**
 * Category.
 */
category: Category,
/**
 * State.
 */
state: CategoryState,
/**
 * Impact of an active frein; absent while it is still to be said.
 */
impact: Impact | null,
/**
 * The person’s words.
 */
words: string,
/**
 * The professional’s note.
 */
note: string,
/**
 * Whether the note may be shown and printed.
 */
noteShared: boolean,
/**
 * Ticked situations.
 */
situations: Array<SituationView>,
/**
 * Strengths in free words.
 */
strengths: Array<string>,
/**
 * Day it was set or confirmed, ISO.
 */
confirmedOn: string | null,
/**
 * Day it was confirmed unchanged, ISO.
 */
unchangedOn: string | null,
/**
 * What the version before said, if there is one.
 */
earlier: EarlierState | null, };

/**
 * Outcome of « Vérifier mes données ».
 */
export type CheckReport = {
/**
 * Whether everything agrees.
 */
ok: boolean,
/**
 * What was found, in French.
 */
findings: Array<string>,
/**
 * Number of people in the base.
 */
people: number,
/**
 * Number of changes in the journal.
 */
changes: number, };

/**
 * A code and its label.
 */
export type CodeLabel = {
/**
 * Stable code.
 */
code: string,
/**
 * Label.
 */
label: string, };

/**
 * Whether the data travel with the document.
 */
export type DataChoice = {
/**
 * Whether this kind of document may carry them.
 */
possible: boolean,
/**
 * Whether they are attached as things stand.
 */
on: boolean,
/**
 * What they are, in French.
 */
summary: string, };

/**
 * A date as somebody typed it (`2026-11-23` or `23/11/2026`), so that an impossible one is refused next to its field.
 */
export type DateText = string;

/**
 * Which version.
 */
export type DiagnosticKey = {
/**
 * Version.
 */
diagnosticId: string, };

/**
 * Which version of whose diagnostic; the current one when `diagnosticId` is absent.
 */
export type DiagnosticQuery = {
/**
 * Whose.
 */
personId: string,
/**
 * Which version.
 */
diagnosticId?: string | null, };

/**
 * A version in the list of versions.
 */
export type DiagnosticSummary = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first.
 */
number: number,
/**
 * Day it was opened, ISO.
 */
openedOn: string,
/**
 * Day it was closed, ISO.
 */
closedOn: string | null, };

/**
 * A version, whole.
 */
export type DiagnosticVersion = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first.
 */
number: number,
/**
 * Day it was opened, ISO.
 */
openedOn: string,
/**
 * Day it was closed, ISO.
 */
closedOn: string | null,
/**
 * The ten categories in order.
 */
categories: Array<CategoryView>,
/**
 * How many were talked about.
 */
discussed: number,
/**
 * Last day anything was set or confirmed, ISO.
 */
confirmedOn: string | null,
/**
 * Whether it is to be looked at again.
 */
isStale: boolean, };

/**
 * The diagnostic of a person.
 */
export type DiagnosticView = {
/**
 * All versions, newest first.
 */
versions: Array<DiagnosticSummary>,
/**
 * The version asked for, else the newest.
 */
version: DiagnosticVersion | null, };

/**
 * « Ce que contient ce document ».
 */
export type DocumentContents = {
/**
 * Title as printed.
 */
title: string,
/**
 * Whom it is meant for.
 */
forWhom: string,
/**
 * Identifiers.
 */
identifiers: Array<IdentifierChoice>,
/**
 * Parts.
 */
blocks: Array<BlockChoice>,
/**
 * Categories.
 */
categories: Array<CategoryChoice>,
/**
 * Objectives.
 */
objectives: Array<ObjectiveChoice>,
/**
 * What is always in it.
 */
always: Array<string>,
/**
 * What never is.
 */
never: Array<string>,
/**
 * Data attached.
 */
withData: DataChoice, };

/**
 * A document, ready to be saved where the user says.
 */
export type DocumentFile = {
/**
 * To be given back to `record_document` once it was saved or printed; empty for a recovery sheet, which is not
 * recorded.
 */
ticket: string,
/**
 * A name without anything personal in it.
 */
fileName: string,
/**
 * Media type.
 */
mediaType: string,
/**
 * The bytes, base64.
 */
base64: string,
/**
 * Number of pages.
 */
pages: number,
/**
 * Characters no font has.
 */
missing: Array<MissingCharacter>,
/**
 * SHA-256 of the bytes, hexadecimal.
 */
sha256: string, };

export type DocumentKind = "summary" | "contract" | "roadmap" | "blankDiagnostic" | "companySheet" | "caseload";

/**
 * A document that left Trame.
 */
export type DocumentRecord = {
/**
 * As given with the file.
 */
ticket: string,
/**
 * How it left.
 */
use: DocumentUse, };

/**
 * A document to make. Lists that are not given take the defaults that `describe_document` shows.
 */
export type DocumentRequest = {
/**
 * Which document.
 */
kind: DocumentKind,
/**
 * Whose; needed for the summary, the contract and the roadmap, a name to print on a blank diagnostic.
 */
personId?: string | null,
/**
 * Which version of the diagnostic; the newest when absent.
 */
diagnosticId?: string | null,
/**
 * Identifiers to leave out.
 */
hide?: Array<Identifier> | null,
/**
 * Sensitive identifiers to print all the same.
 */
show?: Array<Identifier> | null,
/**
 * Parts to leave out: exactly these when given.
 */
hideBlocks?: Array<Block> | null,
/**
 * Categories to leave out.
 */
hideCategories?: Array<Category> | null,
/**
 * Objectives to leave out: exactly these when given.
 */
hideObjectives?: Array<string> | null,
/**
 * Whether to attach the data; the setting decides when absent.
 */
withData?: boolean | null,
/**
 * People of a list, in this order; every open dossier when absent.
 */
people?: Array<string> | null,
/**
 * What the filter of the list was, in words.
 */
listTitle?: string | null, };

/**
 * One line of the documents of a dossier.
 */
export type DocumentRow = {
/**
 * Identifier.
 */
id: string,
/**
 * Which document.
 */
kind: DocumentKind,
/**
 * Title as printed.
 */
title: string,
/**
 * Local date and time, ISO.
 */
madeAt: string,
/**
 * Who made it.
 */
author: string,
/**
 * Number of pages.
 */
pages: number,
/**
 * SHA-256 of the file, hexadecimal.
 */
sha256: string,
/**
 * How it left.
 */
use: DocumentUse,
/**
 * Whether the data were attached.
 */
withData: boolean,
/**
 * What was left out, in French.
 */
hidden: Array<string>, };

export type DocumentUse = "saved" | "printed";

/**
 * End of a follow-up.
 */
export type DossierClosing = {
/**
 * Whose.
 */
personId: string,
/**
 * Last day.
 */
closedOn: DateText,
/**
 * Code of the reason.
 */
closeReason: string, };

/**
 * The administrative side of the dossier.
 */
export type DossierFields = {
/**
 * Name of the référent; the profile's when empty.
 */
referent: string | null,
/**
 * First day of the follow-up; today when empty.
 */
openedOn: DateText | null,
/**
 * Code of the orientation path.
 */
orientationPath: string | null,
/**
 * Day the orientation was notified.
 */
orientationNotifiedOn: DateText | null,
/**
 * Territory.
 */
territory: string | null, };

/**
 * New values of a dossier.
 */
export type DossierUpdate = {
/**
 * Whose.
 */
personId: string,
/**
 * The values.
 */
dossier: DossierFields, };

/**
 * What the version before said.
 */
export type EarlierState = {
/**
 * State.
 */
state: CategoryState,
/**
 * Impact.
 */
impact: Impact | null,
/**
 * Day it was last confirmed, ISO.
 */
confirmedOn: string | null, };

export type EntryOrigin = "imported" | "local";

/**
 * Codes the interface acts on; the rest is a message to show.
 */
export type ErrorCode = "invalid" | "locked" | "wrong_passphrase" | "conflict" | "not_found" | "corrupt" | "in_use" | "storage" | "bad_request" | "refused" | "internal";

/**
 * A field of the dossier and why it is asked.
 */
export type FieldWhy = {
/**
 * Label.
 */
label: string,
/**
 * Why it is asked.
 */
why: string, };

/**
 * What filters can offer.
 */
export type FilterChoices = {
/**
 * Territories in use.
 */
territories: Array<string>,
/**
 * Tags in use.
 */
tags: Array<string>, };

export type FoundBy = "code" | "label" | "alias" | "near";

/**
 * Keys of the national grids for one category.
 */
export type FranceTravailKeys = {
/**
 * Number of the constraint of the « diagnostic argumenté ».
 */
contrainte: string | null,
/**
 * Orientation criterion.
 */
criterion: string | null,
/**
 * Values of that criterion.
 */
values: Array<string>, };

/**
 * What was typed in plans and is in no pack: never with a name.
 */
export type FreeEntry = {
/**
 * Objectives or actions.
 */
list: PackList,
/**
 * Category.
 */
category: Category,
/**
 * What was typed, cleaned.
 */
label: string,
/**
 * In how many dossiers.
 */
dossiers: number, };

/**
 * Which part of the history.
 */
export type HistoryQuery = {
/**
 * Whose.
 */
personId: string,
/**
 * Only what is before this rank.
 */
before: number, };

/**
 * A piece of the history of a dossier.
 */
export type HistoryRow = {
/**
 * Rank in the journal.
 */
seq: number,
/**
 * Local date and time, ISO.
 */
at: string,
/**
 * Who.
 */
author: string,
/**
 * What, in French.
 */
title: string,
/**
 * Fields and new values, in French.
 */
details: Array<string>, };

export type Household = "seul" | "couple" | "heberge";

/**
 * An identifier that can be left out of a document.
 */
export type Identifier = "birthDate" | "address" | "phone" | "email" | "cafNumber" | "ftNumber" | "children" | "rqth";

/**
 * An identifier and whether it is printed.
 */
export type IdentifierChoice = {
/**
 * Code.
 */
code: Identifier,
/**
 * Label.
 */
label: string,
/**
 * Whether the dossier has it.
 */
present: boolean,
/**
 * Whether it is printed as things stand.
 */
printed: boolean,
/**
 * Whether it is printed only when asked for by name.
 */
sensitive: boolean, };

export type Impact = "faible" | "fort" | "bloquant";

/**
 * A logo to put at the head of documents, or to take away.
 */
export type LogoFile = {
/**
 * A PNG or SVG file, base64; none takes the logo away.
 */
base64: string | null, };

/**
 * A character no font has, and where a mark stands in its place.
 */
export type MissingCharacter = {
/**
 * The character.
 */
character: string,
/**
 * Pages, from 1.
 */
pages: Array<number>, };

/**
 * Somebody here who could be the same person.
 */
export type Namesake = {
/**
 * Identifier.
 */
id: string,
/**
 * First name and name.
 */
name: string,
/**
 * Birth date, ISO.
 */
birthDate: string | null, };

/**
 * A new action.
 */
export type NewAction = {
/**
 * Objective it serves.
 */
objectiveId: string,
/**
 * The action.
 */
action: ActionFields, };

/**
 * A new appointment.
 */
export type NewAppointment = {
/**
 * With whom.
 */
personId: string,
/**
 * The appointment.
 */
appointment: AppointmentFields, };

/**
 * First start.
 */
export type NewBase = {
/**
 * Name of the référent.
 */
name: string,
/**
 * Name of the structure.
 */
structure: string,
/**
 * Territory.
 */
territory: string | null,
/**
 * Passphrase.
 */
passphrase: Secret,
/**
 * Fill the base with an invented caseload to try Trame.
 */
demo: boolean, };

/**
 * Entries to be added to the pack in force.
 */
export type NewEntries = {
/**
 * The entries.
 */
entries: Array<NewEntry>, };

/**
 * An entry to be added to the pack in force.
 */
export type NewEntry = {
/**
 * Objectives or actions.
 */
list: PackList,
/**
 * Category.
 */
category: Category,
/**
 * Its label.
 */
label: string, };

/**
 * A new note.
 */
export type NewNote = {
/**
 * About whom.
 */
personId: string,
/**
 * The note.
 */
note: NoteFields, };

/**
 * A new objective, with its first actions.
 */
export type NewObjective = {
/**
 * Whose.
 */
personId: string,
/**
 * The objective.
 */
objective: ObjectiveFields,
/**
 * Its first actions, made in the same breath.
 */
actions?: Array<ActionFields> | null, };

/**
 * A new dossier.
 */
export type NewPerson = {
/**
 * The person.
 */
person: PersonFields,
/**
 * The dossier.
 */
dossier?: DossierFields | null, };

/**
 * Lists of codes and the reasons of fields.
 */
export type Nomenclatures = {
/**
 * `trame/nomenclatures/1`.
 */
schema: string,
/**
 * Version.
 */
version: string,
/**
 * Day it was published, ISO.
 */
publishedOn: string,
/**
 * Lists by name.
 */
lists: { [key in string]: Array<CodeLabel> },
/**
 * Fields by path.
 */
fields: { [key in string]: FieldWhy }, };

/**
 * What one may say in a note.
 */
export type NoteFields = {
/**
 * Day it is about.
 */
writtenOn: DateText,
/**
 * Text.
 */
text: string,
/**
 * Whether it was a contact with the person.
 */
isContact: boolean,
/**
 * Whether it may be shown on a shared screen.
 */
shared: boolean, };

/**
 * Which note.
 */
export type NoteKey = {
/**
 * Which.
 */
noteId: string, };

/**
 * New values of a note.
 */
export type NoteUpdate = {
/**
 * Which.
 */
noteId: string,
/**
 * The values.
 */
note: NoteFields, };

/**
 * A note.
 */
export type NoteView = {
/**
 * Identifier.
 */
id: string,
/**
 * The note.
 */
note: NoteFields, };

/**
 * No input, or nothing to say.
 */
export type Nothing = Record<string, never>;

/**
 * An objective and whether it is printed.
 */
export type ObjectiveChoice = {
/**
 * Identifier.
 */
id: string,
/**
 * Label.
 */
label: string,
/**
 * Category.
 */
category: Category,
/**
 * Whether it is printed as things stand.
 */
printed: boolean,
/**
 * Whether it could put the person in danger on a sheet others may read.
 */
sensitive: boolean, };

/**
 * An objective one can choose.
 */
export type ObjectiveDef = {
/**
 * Stable code.
 */
code: string,
/**
 * Category.
 */
category: Category,
/**
 * Label.
 */
label: string,
/**
 * Codes of actions that serve it.
 */
actions: Array<string>,
/**
 * data·inclusion thematics.
 */
thematics: Array<string>,
/**
 * Earlier labels or codes.
 */
aliases: Array<string>,
/**
 * Code that took its place.
 */
replacedBy: string | null,
/**
 * Where it comes from, when that is not the pack itself.
 */
origin?: EntryOrigin, };

/**
 * What one may say of an objective.
 */
export type ObjectiveFields = {
/**
 * Category.
 */
category: Category,
/**
 * Code in the content pack; none for a free entry.
 */
code: string | null,
/**
 * Label.
 */
label: string,
/**
 * Status.
 */
status: ObjectiveStatus,
/**
 * 1 to 3 when it is a priority.
 */
priority: number | null, };

/**
 * Which objective.
 */
export type ObjectiveKey = {
/**
 * Which.
 */
objectiveId: string, };

export type ObjectiveStatus = "en_cours" | "atteint" | "abandonne";

/**
 * New values of an objective.
 */
export type ObjectiveUpdate = {
/**
 * Which.
 */
objectiveId: string,
/**
 * The values.
 */
objective: ObjectiveFields, };

/**
 * An objective of the plan.
 */
export type ObjectiveView = {
/**
 * Identifier.
 */
id: string,
/**
 * Version.
 */
version: number,
/**
 * The objective.
 */
objective: ObjectiveFields,
/**
 * Its actions in order.
 */
actions: Array<ActionView>, };

export type PackChange = "added" | "reworded" | "adjusted" | "merged" | "removed" | "unchanged";

/**
 * A référentiel somebody chose, and what was decided on its preview. One of the three sources is given.
 */
export type PackChoice = {
/**
 * A file, base64.
 */
base64: string | null,
/**
 * A pack adopted before.
 */
packId: string | null,
/**
 * The pack Trame comes with.
 */
delivered: boolean,
/**
 * What adopting does to the pack in force; none: what suits the source.
 */
mode: PackMode | null,
/**
 * Keys of entries that are none of ours, whatever their words.
 */
apart: Array<string>,
/**
 * What new situations are, by key.
 */
polarities: Record<string, Polarity>, };

/**
 * How many entries, by what becomes of them.
 */
export type PackCounts = {
/**
 * Situations found in the source.
 */
situations: number,
/**
 * Objectives found in the source.
 */
objectives: number,
/**
 * Actions found in the source.
 */
actions: number,
/**
 * Themes the source sorts them by.
 */
themes: number,
/**
 * Categories they end in.
 */
categories: number,
/**
 * Entries of a theme folded into a category.
 */
folded: number,
/**
 * Entries said twice.
 */
doubled: number,
/**
 * New entries.
 */
added: number,
/**
 * Entries in other words.
 */
reworded: number,
/**
 * Entries with other links or values.
 */
adjusted: number,
/**
 * Entries that take the place of several.
 */
merged: number,
/**
 * Entries offered no more.
 */
removed: number,
/**
 * Entries that do not change.
 */
unchanged: number,
/**
 * New situations whose polarity is not known.
 */
toReview: number,
/**
 * Entries of the source found nowhere in the result.
 */
lost: number, };

/**
 * One change.
 */
export type PackLine = {
/**
 * Name of the entry in this source; none for what is removed.
 */
key: string | null,
/**
 * Its list.
 */
list: PackList,
/**
 * Its category.
 */
category: Category,
/**
 * What becomes of it.
 */
change: PackChange,
/**
 * How it was recognised; none when it is new or removed.
 */
foundBy: FoundBy | null,
/**
 * Its label.
 */
label: string,
/**
 * Its former label, when it is another.
 */
was: string | null,
/**
 * How the source words it, when the pack keeps other words for it.
 */
said: string | null,
/**
 * Labels of the others it takes the place of.
 */
merged: Array<string>,
/**
 * Theme folded into the category.
 */
theme: string | null,
/**
 * Whether its polarity is to be said.
 */
toReview: boolean, };

export type PackList = "situations" | "objectives" | "actions";

export type PackMode = "replace" | "complete";

/**
 * What adopting would do, said before anything is done.
 */
export type PackPreview = {
/**
 * Title of the source.
 */
title: string,
/**
 * Where it comes from.
 */
source: string,
/**
 * Under which licence.
 */
licence: string,
/**
 * Day it was published, ISO, when it says it.
 */
publishedOn: string | null,
/**
 * Whether it has codes, links and polarities of its own.
 */
isOurs: boolean,
/**
 * Version in force, compared with.
 */
against: string,
/**
 * Version that would be in force.
 */
version: string,
/**
 * What adopting does to the pack in force.
 */
mode: PackMode,
/**
 * Whether nothing would change.
 */
isSame: boolean,
/**
 * How many entries.
 */
counts: PackCounts,
/**
 * Every entry.
 */
lines: Array<PackLine>,
/**
 * Categories worded anew.
 */
categories: Array<CategoryRewording>, };

/**
 * One reason why a file is refused.
 */
export type PackProblemView = {
/**
 * Line, from 1; none when the file was not read.
 */
line: number | null,
/**
 * Byte, from 0; none when the file was not read.
 */
byte: number | null,
/**
 * The reason, in French.
 */
reason: string, };

/**
 * What a file gave: reasons why it is refused, or a preview.
 */
export type PackReading = {
/**
 * The first reasons; none when the file can be adopted.
 */
problems: Array<PackProblemView>,
/**
 * How many more reasons.
 */
moreProblems: number,
/**
 * What adopting it would do.
 */
preview: PackPreview | null, };

/**
 * A pack of this base.
 */
export type PackRow = {
/**
 * Identifier; none for the pack Trame comes with.
 */
id: string | null,
/**
 * Version.
 */
version: string,
/**
 * Title.
 */
title: string,
/**
 * Where it comes from.
 */
source: string,
/**
 * Under which licence.
 */
licence: string,
/**
 * Day it was published, ISO.
 */
publishedOn: string | null,
/**
 * Local time it was adopted, ISO; none for the pack Trame comes with.
 */
adoptedAt: string | null,
/**
 * Who adopted it.
 */
author: string | null,
/**
 * What adopting it did to the former one; none for the pack Trame comes with.
 */
mode: PackMode | null,
/**
 * Whether it is the one in force.
 */
isInForce: boolean,
/**
 * How many situations it offers.
 */
situations: number,
/**
 * How many objectives.
 */
objectives: number,
/**
 * How many actions.
 */
actions: number, };

/**
 * A passphrase to unlock with.
 */
export type Passphrase = {
/**
 * The passphrase.
 */
passphrase: Secret, };

/**
 * A change of passphrase.
 */
export type PassphraseChange = {
/**
 * The one in force.
 */
current: Secret,
/**
 * The one to come.
 */
newPassphrase: Secret, };

/**
 * How strong a passphrase is.
 */
export type PassphraseStrength = {
/**
 * 0 (very weak) to 4 (strong).
 */
level: number,
/**
 * Whether it is enough.
 */
accepted: boolean,
/**
 * What to do, in French.
 */
advice: string, };

/**
 * How much the file holds.
 */
export type PdfCounts = {
/**
 * Categories talked about.
 */
categories: number,
/**
 * Situations ticked.
 */
situations: number,
/**
 * Objectives.
 */
objectives: number,
/**
 * Actions.
 */
actions: number, };

/**
 * A PDF somebody chose.
 */
export type PdfFile = {
/**
 * The bytes, base64.
 */
base64: string, };

/**
 * What importing would create, said before anything is.
 */
export type PdfPreview = {
/**
 * Title of the document.
 */
fileTitle: string,
/**
 * Day it was made, ISO.
 */
madeOn: string,
/**
 * Structure that made it.
 */
structure: string,
/**
 * Référent who made it.
 */
referent: string,
/**
 * First name and name of the person.
 */
name: string,
/**
 * Birth date, ISO.
 */
birthDate: string | null,
/**
 * How much it holds.
 */
counts: PdfCounts,
/**
 * What will be created, in French.
 */
lines: Array<string>,
/**
 * People here with the same name.
 */
namesakes: Array<Namesake>,
/**
 * Whether this very dossier is here already: it is then not imported again.
 */
alreadyHere: boolean, };

/**
 * How many people answer, and how many there are.
 */
export type PeopleCount = {
/**
 * Answering the filter.
 */
matching: number,
/**
 * Open dossiers in the base.
 */
open: number,
/**
 * All people in the base.
 */
all: number, };

/**
 * Which people, in which order.
 */
export type PeopleFilter = {
/**
 * Words of names, birth date or phone, typed as they come.
 */
search?: string | null,
/**
 * `ouverts`, `clos` or `tous` (default).
 */
status?: StatusFilter | null,
/**
 * Only people with an active frein in this category.
 */
freinIn?: Category | null,
/**
 * With at least this impact there.
 */
minImpact?: Impact | null,
/**
 * Only this territory.
 */
territory?: string | null,
/**
 * Only this tag.
 */
tag?: string | null,
/**
 * Only parents alone with a child under 18.
 */
isolatedParent?: boolean | null,
/**
 * Only people whose diagnostic is to be looked at again.
 */
stale?: boolean | null,
/**
 * Only people with an overdue action.
 */
overdue?: boolean | null,
/**
 * Column to sort by; with a search and no sort, the best answers come first.
 */
sort?: PeopleSort | null,
/**
 * Greatest first.
 */
descending?: boolean | null,
/**
 * Rows to skip.
 */
offset?: number | null,
/**
 * Rows wanted; all when absent.
 */
limit?: number | null, };

/**
 * Columns of the caseload one can sort by.
 */
export type PeopleSort = "name" | "birthDate" | "lastContact" | "nextAppointment" | "confirmedOn" | "territory" | "overdue";

/**
 * Everything one may know of a person; all optional but a name.
 */
export type PersonFields = {
/**
 * Nom de naissance.
 */
birthName: string,
/**
 * Nom d’usage.
 */
usageName: string | null,
/**
 * First name.
 */
firstName: string,
/**
 * Birth date.
 */
birthDate: DateText | null,
/**
 * Phone.
 */
phone: string | null,
/**
 * E-mail.
 */
email: string | null,
/**
 * Number and street.
 */
address: string | null,
/**
 * Postcode.
 */
postcode: string | null,
/**
 * INSEE code of the commune.
 */
communeCode: string | null,
/**
 * Commune.
 */
communeName: string | null,
/**
 * With whom the person lives.
 */
household: Household | null,
/**
 * Month of an expected birth (`2027-03`), only if the person wants it written.
 */
expectedBirth: DateText | null,
/**
 * Months of birth of the children (`2024-05`).
 */
children: Array<DateText>,
/**
 * Codes of rights.
 */
rights: Array<string>,
/**
 * Codes of languages.
 */
languages: Array<string>,
/**
 * Codes of driving licences.
 */
licences: Array<string>,
/**
 * Tags.
 */
tags: Array<string>,
/**
 * Code of the work situation.
 */
workSituation: string | null,
/**
 * Since when.
 */
workSituationSince: DateText | null,
/**
 * Code of the education level.
 */
educationLevel: string | null,
/**
 * RQTH (sensitive block).
 */
rqth: boolean | null,
/**
 * N° allocataire.
 */
cafNumber: string | null,
/**
 * France Travail identifier.
 */
ftNumber: string | null, };

/**
 * A dossier, whole.
 */
export type PersonFile = {
/**
 * Identifier.
 */
id: string,
/**
 * Version of the person's fields.
 */
version: number,
/**
 * Usage name, else birth name.
 */
lastName: string,
/**
 * First name.
 */
firstName: string,
/**
 * Age in years.
 */
age: number | null,
/**
 * The person.
 */
person: PersonFields,
/**
 * The dossier.
 */
dossier: DossierFields,
/**
 * Last day, when closed, ISO.
 */
closedOn: string | null,
/**
 * Code of the reason it was closed.
 */
closeReason: string | null,
/**
 * Last contact, ISO.
 */
lastContactOn: string | null,
/**
 * Next appointment, local ISO.
 */
nextAppointmentAt: string | null,
/**
 * Day by which the diagnostic and the contract should be signed (one month after notification), while no version
 * was closed since; ISO.
 */
contractDeadline: string | null,
/**
 * Whether the dossier was put away.
 */
isArchived: boolean, };

/**
 * Whom.
 */
export type PersonKey = {
/**
 * Identifier.
 */
personId: string, };

/**
 * One line of the caseload.
 */
export type PersonRow = {
/**
 * Identifier.
 */
id: string,
/**
 * Usage name, else birth name.
 */
lastName: string,
/**
 * First name.
 */
firstName: string,
/**
 * Birth date, ISO.
 */
birthDate: string | null,
/**
 * Age in years.
 */
age: number | null,
/**
 * The ten categories, in order.
 */
categories: Array<CategoryMark>,
/**
 * Day the diagnostic was last confirmed, ISO.
 */
confirmedOn: string | null,
/**
 * Whether it is to be looked at again.
 */
isStale: boolean,
/**
 * Last contact, ISO.
 */
lastContactOn: string | null,
/**
 * Next appointment, local ISO.
 */
nextAppointmentAt: string | null,
/**
 * Overdue actions.
 */
overdueActions: number,
/**
 * Territory.
 */
territory: string | null,
/**
 * Parent alone with a child under 18.
 */
isIsolatedParent: boolean,
/**
 * Tags.
 */
tags: Array<string>,
/**
 * Whether the dossier is closed.
 */
isClosed: boolean, };

/**
 * New values of a person; what did not change is not written.
 */
export type PersonUpdate = {
/**
 * Identifier.
 */
personId: string,
/**
 * Version the values were read at; refused if it moved since.
 */
version?: number | null,
/**
 * The values.
 */
person: PersonFields, };

/**
 * The plan on one page.
 */
export type PlanView = {
/**
 * Objectives by category, then in order.
 */
objectives: Array<ObjectiveView>,
/**
 * Minutes a week of open actions.
 */
weeklyMinutes: number,
/**
 * Actions that should have been done already.
 */
overdue: number, };

export type Polarity = "atout" | "neutre" | "frein";

/**
 * The référent and the structure, edited on one page.
 */
export type Profile = {
/**
 * Name of the référent.
 */
name: string,
/**
 * Job title.
 */
role: string | null,
/**
 * Territory.
 */
territory: string | null,
/**
 * Professional phone.
 */
phone: string | null,
/**
 * Professional e-mail.
 */
email: string | null,
/**
 * Name of the structure.
 */
structureName: string,
/**
 * Service or antenna.
 */
service: string | null,
/**
 * Address, lines separated by line feeds.
 */
address: string | null,
/**
 * Phone of the structure.
 */
structurePhone: string | null,
/**
 * Title of the contract on documents.
 */
contractTitle: string | null,
/**
 * Legal mentions at the foot of documents.
 */
legalMentions: string | null,
/**
 * Logo, a PNG in base64; changed by `set_logo` only.
 */
logo: string | null, };

/**
 * Recovery by the printed words.
 */
export type Recovery = {
/**
 * The 24 words, separated by spaces.
 */
words: Secret,
/**
 * The passphrase that replaces the lost one.
 */
newPassphrase: Secret, };

/**
 * Confirmation that the sheet was printed or written down.
 */
export type RecoveryAnswer = {
/**
 * The words asked, in the order of the challenge.
 */
words: Array<Secret>, };

/**
 * The 24 words, shown once, and the two that will be asked.
 */
export type RecoverySheet = {
/**
 * 24 French words in order.
 */
words: Array<string>,
/**
 * Positions (1 to 24) of the two words to type as a confirmation.
 */
challenge: Array<number>, };

/**
 * Everything the window reads of the packs and of the rules.
 */
export type Reference = {
/**
 * The référentiel.
 */
referentiel: Referentiel,
/**
 * The nomenclatures.
 */
nomenclatures: Nomenclatures,
/**
 * Hours a week the law in force expects of a plan; none before the law.
 */
weeklyHours: WeeklyHours | null, };

/**
 * The référentiel of the 360° diagnostic.
 */
export type Referentiel = {
/**
 * `trame/referentiel/1`.
 */
schema: string,
/**
 * Version.
 */
version: string,
/**
 * Day it was published, ISO.
 */
publishedOn: string,
/**
 * Title.
 */
title: string,
/**
 * Where it comes from.
 */
source: string,
/**
 * Licence.
 */
licence: string,
/**
 * The ten categories.
 */
categories: Array<CategoryDef>,
/**
 * Situations.
 */
situations: Array<SituationDef>,
/**
 * Objectives.
 */
objectives: Array<ObjectiveDef>,
/**
 * Actions.
 */
actions: Array<ActionDef>, };

/**
 * Restoring a backup.
 */
export type RestoreBackup = {
/**
 * Which one.
 */
name: string,
/**
 * Passphrase, to prove one may and to verify the copy.
 */
passphrase: Secret, };

/**
 * A passphrase on its way in; wiped when dropped, never shown by `Debug`.
 */
export type Secret = string;

/**
 * Settings of this base; they stay on this machine.
 */
export type Settings = {
/**
 * Minutes without activity before locking, 1 to 15.
 */
autoLockMinutes: number,
/**
 * Months after which a diagnostic is to be looked at again, 1 to 24.
 */
staleMonths: number,
/**
 * Days without contact before a dossier shows in « Aujourd’hui », 30 to 365.
 */
silentDays: number,
/**
 * Look of the window.
 */
theme: Theme,
/**
 * Size of text in percent: 100, 115, 130 or 150.
 */
textScale: number,
/**
 * Whether the data travel with summaries and contracts.
 */
attachData: boolean, };

/**
 * A situation one can tick.
 */
export type SituationDef = {
/**
 * Stable code.
 */
code: string,
/**
 * Category.
 */
category: Category,
/**
 * Label.
 */
label: string,
/**
 * Asset, neutral or frein.
 */
polarity: Polarity,
/**
 * Value of the orientation criterion it implies.
 */
franceTravail: string | null,
/**
 * Codes of suggested objectives.
 */
objectives: Array<string>,
/**
 * Earlier labels or codes.
 */
aliases: Array<string>,
/**
 * Code that took its place.
 */
replacedBy: string | null,
/**
 * Where it comes from, when that is not the pack itself.
 */
origin?: EntryOrigin, };

/**
 * A situation ticked in a category.
 */
export type SituationView = {
/**
 * Code in the content pack.
 */
code: string,
/**
 * Label of its time.
 */
label: string,
/**
 * What it is.
 */
polarity: Polarity, };

/**
 * Open or closed dossiers.
 */
export type StatusFilter = "ouverts" | "clos" | "tous";

/**
 * A passphrase proposed by Trame.
 */
export type SuggestedPassphrase = {
/**
 * Seven French words.
 */
passphrase: string, };

/**
 * An objective suggested by what was ticked.
 */
export type Suggestion = {
/**
 * Category.
 */
category: Category,
/**
 * Code of the objective.
 */
code: string,
/**
 * Its label.
 */
label: string,
/**
 * Labels of the ticked situations it answers.
 */
because: Array<string>,
/**
 * Actions that serve it.
 */
actions: Array<ActionFields>, };

export type Theme = "systeme" | "clair" | "sombre" | "contraste";

/**
 * A line that opens the right place.
 */
export type TodayLine = {
/**
 * Whom it is about.
 */
personId: string,
/**
 * Name to show: first name then last name.
 */
personName: string,
/**
 * What it is about, in French; empty when the heading says it all.
 */
detail: string,
/**
 * The day that counts, ISO.
 */
on: string | null,
/**
 * Days past that day (negative: days left).
 */
days: number, };

/**
 * Everything that needs the référent today.
 */
export type TodayView = {
/**
 * Today, ISO.
 */
today: string,
/**
 * Appointments of the day, in order.
 */
appointments: Array<AppointmentView>,
/**
 * Past appointments nobody said who came to.
 */
withoutAttendance: Array<AppointmentView>,
/**
 * Diagnostic and contract due within a month of the orientation (D. 5411-14-1).
 */
deadlines: Array<TodayLine>,
/**
 * Actions that should have been done already.
 */
overdueActions: Array<TodayLine>,
/**
 * Diagnostics to look at again.
 */
staleDiagnostics: Array<TodayLine>,
/**
 * Dossiers without a contact for a while.
 */
silentDossiers: Array<TodayLine>,
/**
 * Third birthdays in the four months ahead.
 */
thirdBirthdays: Array<TodayLine>, };

/**
 * One category of a version, or all of them.
 */
export type Unchanged = {
/**
 * Version.
 */
diagnosticId: string,
/**
 * Category; all those already talked about when absent.
 */
category?: Category | null, };

/**
 * What was undone.
 */
export type Undone = {
/**
 * What it was, in French.
 */
label: string,
/**
 * Whose dossier it touched.
 */
personId: string | null, };

/**
 * Hours of activity a week that a plan is measured against.
 */
export type WeeklyHours = {
/**
 * Hours a week to reach, unless the situation of the person lowers it.
 */
min: number,
/**
 * Hours a week beyond which the plan asks for more than usual.
 */
max: number,
/**
 * First day the rule applies, ISO.
 */
validFrom: string, };

/** Every command: its input and its output. */
export type Commands = {
  /** Dit où en est Trame : premier démarrage, verrouillé ou ouvert. */
  get_status: [Nothing, AppStatus];
  /** Crée la base chiffrée et donne les 24 mots de secours. */
  create_base: [NewBase, RecoverySheet];
  /** Confirme que la fiche de secours est en lieu sûr. */
  confirm_recovery: [RecoveryAnswer, AppStatus];
  /** Remplace les 24 mots de secours. */
  renew_recovery: [Passphrase, RecoverySheet];
  /** Évalue une phrase de passe. */
  check_passphrase: [Passphrase, PassphraseStrength];
  /** Propose une phrase de passe de sept mots. */
  suggest_passphrase: [Nothing, SuggestedPassphrase];
  /** Déverrouille la base. */
  unlock: [Passphrase, AppStatus];
  /** Déverrouille avec les 24 mots et change la phrase de passe. */
  unlock_with_recovery: [Recovery, AppStatus];
  /** Change la phrase de passe. */
  change_passphrase: [PassphraseChange, AppStatus];
  /** Efface la base d’essai pour commencer pour de bon. */
  end_demo: [Nothing, AppStatus];
  /** Verrouille la base. */
  lock: [Nothing, AppStatus];
  /** Signale que quelqu’un se sert de Trame. */
  note_activity: [Nothing, AppStatus];
  /** Liste les sauvegardes. */
  list_backups: [Nothing, Array<BackupRow>];
  /** Fait une sauvegarde maintenant. */
  create_backup: [Nothing, BackupRow];
  /** Revient à une sauvegarde. */
  restore_backup: [RestoreBackup, AppStatus];
  /** Vérifie les données. */
  check_base: [Nothing, CheckReport];
  /** Donne le profil et l’en-tête. */
  get_profile: [Nothing, Profile];
  /** Change le profil et l’en-tête. */
  update_profile: [Profile, Profile];
  /** Change le logo des documents. */
  set_logo: [LogoFile, Profile];
  /** Donne les réglages. */
  get_settings: [Nothing, Settings];
  /** Change les réglages. */
  update_settings: [Settings, Settings];
  /** Donne le référentiel et les nomenclatures. */
  get_reference: [Nothing, Reference];
  /** Dit ce qu’un référentiel changerait. */
  read_pack: [PackChoice, PackReading];
  /** Met un référentiel en vigueur. */
  adopt_pack: [PackChoice, Array<PackRow>];
  /** Liste les référentiels adoptés. */
  list_packs: [Nothing, Array<PackRow>];
  /** Liste les objectifs et actions saisis librement. */
  list_free_entries: [Nothing, Array<FreeEntry>];
  /** Ajoute des entrées de la structure au référentiel. */
  add_to_pack: [NewEntries, Array<PackRow>];
  /** Donne ce qui attend aujourd’hui. */
  get_today: [Nothing, TodayView];
  /** Liste la file active. */
  list_people: [PeopleFilter, Array<PersonRow>];
  /** Compte la file active. */
  count_people: [PeopleFilter, PeopleCount];
  /** Donne les territoires et étiquettes en usage. */
  list_filter_choices: [Nothing, FilterChoices];
  /** Donne un dossier. */
  get_person: [PersonKey, PersonFile];
  /** Ouvre un dossier. */
  create_person: [NewPerson, PersonFile];
  /** Change les informations d’une personne. */
  update_person: [PersonUpdate, PersonFile];
  /** Change l’orientation et le suivi. */
  update_dossier: [DossierUpdate, PersonFile];
  /** Clôt un dossier. */
  close_dossier: [DossierClosing, PersonFile];
  /** Rouvre un dossier. */
  reopen_dossier: [PersonKey, PersonFile];
  /** Met un dossier de côté. */
  archive_person: [PersonKey, PersonFile];
  /** Reprend un dossier mis de côté. */
  restore_person: [PersonKey, PersonFile];
  /** Donne l’historique d’un dossier. */
  list_history: [HistoryQuery, Array<HistoryRow>];
  /** Donne le diagnostic 360°. */
  get_diagnostic: [DiagnosticQuery, DiagnosticView];
  /** Ouvre une version du diagnostic. */
  open_diagnostic: [PersonKey, DiagnosticView];
  /** Enregistre une catégorie du diagnostic. */
  update_category: [CategoryUpdate, CategoryView];
  /** Confirme qu’une catégorie est inchangée. */
  confirm_unchanged: [Unchanged, DiagnosticView];
  /** Clôt une version du diagnostic. */
  close_diagnostic: [DiagnosticKey, DiagnosticView];
  /** Donne le plan d’action. */
  get_plan: [PersonKey, PlanView];
  /** Propose des objectifs d’après les situations cochées. */
  list_suggestions: [PersonKey, Array<Suggestion>];
  /** Ajoute un objectif. */
  create_objective: [NewObjective, PlanView];
  /** Change un objectif. */
  update_objective: [ObjectiveUpdate, PlanView];
  /** Retire un objectif et ses actions. */
  archive_objective: [ObjectiveKey, PlanView];
  /** Ajoute une action. */
  create_action: [NewAction, PlanView];
  /** Change une action. */
  update_action: [ActionUpdate, PlanView];
  /** Retire une action. */
  archive_action: [ActionKey, PlanView];
  /** Liste les rendez-vous. */
  list_appointments: [AppointmentQuery, Array<AppointmentView>];
  /** Ajoute un rendez-vous. */
  create_appointment: [NewAppointment, AppointmentView];
  /** Change un rendez-vous. */
  update_appointment: [AppointmentUpdate, AppointmentView];
  /** Note une présence. */
  update_attendance: [AttendanceUpdate, AppointmentView];
  /** Retire un rendez-vous. */
  archive_appointment: [AppointmentKey, Nothing];
  /** Liste les notes d’un dossier. */
  list_notes: [PersonKey, Array<NoteView>];
  /** Ajoute une note. */
  create_note: [NewNote, NoteView];
  /** Change une note. */
  update_note: [NoteUpdate, NoteView];
  /** Retire une note. */
  archive_note: [NoteKey, Nothing];
  /** Annule la dernière action. */
  undo: [Nothing, Undone];
  /** Dit ce que contient un document avant de le faire. */
  describe_document: [DocumentRequest, DocumentContents];
  /** Met en page un document. */
  render_document: [DocumentRequest, DocumentFile];
  /** Note qu’un document a été enregistré ou imprimé. */
  record_document: [DocumentRecord, DocumentRow];
  /** Liste les documents d’un dossier. */
  list_documents: [PersonKey, Array<DocumentRow>];
  /** Dit ce qu’un PDF de Trame permet de reprendre. */
  read_pdf: [PdfFile, PdfPreview];
  /** Reprend un dossier depuis un PDF de Trame. */
  import_pdf: [PdfFile, PersonFile];
  /** Met en page la fiche de secours. */
  render_recovery_sheet: [Nothing, DocumentFile];
};

/** Labels of CategoryState, in order. */
export const CategoryStateLabels: Record<CategoryState, string> = {
  non_abordee: "Non abordée",
  rien_a_signaler: "Rien à signaler",
  frein: "Frein",
  frein_leve: "Frein levé",
  ne_souhaite_pas_repondre: "Ne souhaite pas répondre",
};

/** Labels of Impact, in order. */
export const ImpactLabels: Record<Impact, string> = {
  faible: "Faible",
  fort: "Fort",
  bloquant: "Bloquant",
};

/** Labels of Polarity, in order. */
export const PolarityLabels: Record<Polarity, string> = {
  atout: "Atout",
  neutre: "Neutre",
  frein: "Frein",
};

/** Labels of Household, in order. */
export const HouseholdLabels: Record<Household, string> = {
  seul: "Vit seul·e",
  couple: "Vit en couple",
  heberge: "Est hébergé·e",
};

/** Labels of ObjectiveStatus, in order. */
export const ObjectiveStatusLabels: Record<ObjectiveStatus, string> = {
  en_cours: "En cours",
  atteint: "Atteint",
  abandonne: "Abandonné",
};

/** Labels of ActionStatus, in order. */
export const ActionStatusLabels: Record<ActionStatus, string> = {
  en_projet: "En projet",
  en_cours: "En cours",
  en_attente: "En attente",
  realisee: "Réalisée",
  abandonnee: "Abandonnée par la personne",
  annulee: "Annulée par la structure",
};

/** Labels of Actor, in order. */
export const ActorLabels: Record<Actor, string> = {
  personne: "La personne",
  referent: "Le référent",
  partenaire: "Un partenaire",
};

/** Labels of Attendance, in order. */
export const AttendanceLabels: Record<Attendance, string> = {
  prevu: "Prévu",
  present: "Présent·e",
  absent_excuse: "Absence excusée",
  absent_non_excuse: "Absence non excusée",
  annule: "Annulé",
  reporte: "Reporté",
};

/** Labels of Theme, in order. */
export const ThemeLabels: Record<Theme, string> = {
  systeme: "Comme le système",
  clair: "Clair",
  sombre: "Sombre",
  contraste: "Contraste élevé",
};

/** Labels of DocumentKind, in order. */
export const DocumentKindLabels: Record<DocumentKind, string> = {
  summary: "Synthèse de diagnostic",
  contract: "Contrat",
  roadmap: "Feuille de route",
  blankDiagnostic: "Diagnostic à remplir",
  companySheet: "Fiche navette, volet entreprise",
  caseload: "Liste de la file active",
};

/** Labels of DocumentUse, in order. */
export const DocumentUseLabels: Record<DocumentUse, string> = {
  saved: "Enregistré",
  printed: "Imprimé",
};

/** Labels of PackList, in order. */
export const PackListLabels: Record<PackList, string> = {
  situations: "Situations",
  objectives: "Objectifs",
  actions: "Actions",
};

/** Labels of PackChange, in order. */
export const PackChangeLabels: Record<PackChange, string> = {
  added: "Ajoutée",
  reworded: "Reformulée",
  adjusted: "Ajustée",
  merged: "Fusionnée",
  removed: "Retirée",
  unchanged: "Inchangée",
};

/** Labels of FoundBy, in order. */
export const FoundByLabels: Record<FoundBy, string> = {
  code: "même code",
  label: "même libellé",
  alias: "autre nom connu",
  near: "libellé proche",
};
