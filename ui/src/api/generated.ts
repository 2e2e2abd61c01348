// Generated from the command table of trame-app. Do not edit: `UPDATE=1 cargo test -p trame-app`.

/**
 * What is said of an accident. Moments are local, `2026-11-23T14:30`.
 */
export type AccidentFields = {
/**
 * When it happened.
 */
at: string,
/**
 * When the company told the structure.
 */
toldAt?: string | null,
/**
 * When it was declared.
 */
declaredAt?: string | null,
/**
 * Whom to call.
 */
contact: string,
/**
 * Facts: where, which task; no diagnosis.
 */
note: string, };

/**
 * An accident, or none after all.
 */
export type AccidentRecord = {
/**
 * Which.
 */
pmsmpId: string,
/**
 * What is known; none takes it back.
 */
accident?: AccidentFields | null, };

/**
 * An accident and the two delays that run from it (D. 5135-5).
 */
export type AccidentView = {
/**
 * When it happened, local, `2026-11-23T14:30`.
 */
at: string,
/**
 * The company tells the structure before.
 */
tellBy: string,
/**
 * When it told.
 */
toldAt: string | null,
/**
 * The structure declares before.
 */
declareBy: string,
/**
 * When it was declared.
 */
declaredAt: string | null,
/**
 * Whom to call.
 */
contact: string,
/**
 * Facts: where, which task.
 */
note: string,
/**
 * Now, as the core has it: what the countdown counts from.
 */
now: string, };

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
weeklyMinutes: number | null,
/**
 * Day it was done or given up; today when it closes and none is given.
 */
closedOn: DateText | null,
/**
 * Why it was given up, or what came of it.
 */
closeReason: string | null,
/**
 * Appointment it was made for.
 */
appointmentId: string | null,
/**
 * Immersion it is.
 */
pmsmpId: string | null, };

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
isOverdue: boolean,
/**
 * Whether it is in free words, not from the content pack.
 */
isFree: boolean, };

export type Actor = "personne" | "referent" | "partenaire";

export type Agreement = "d_accord" | "pas_d_accord";

/**
 * What the person said of the bilan.
 */
export type AgreementView = {
/**
 * « D’accord » or « pas d’accord ».
 */
agreement: Agreement,
/**
 * Day, ISO.
 */
agreedOn: string,
/**
 * Their comment.
 */
comment: string, };

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
 * An appointment an action can be tied to.
 */
export type AppointmentChoice = {
/**
 * Identifier.
 */
id: string,
/**
 * Local date and time, `2026-11-23T14:30`.
 */
startsAt: string,
/**
 * What it is about.
 */
subject: string | null, };

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

/**
 * What is asked today, and by which rule.
 */
export type AskedHours = {
/**
 * Minutes a week asked; 0 when the person is exempted.
 */
minutes: number,
/**
 * Minutes a week the law asks for.
 */
lawMinutes: number,
/**
 * Minutes a week beyond which the plan asks for more than usual; not an obligation.
 */
usualMax: number,
/**
 * The article, in French.
 */
article: string,
/**
 * First day the rule applies.
 */
validFrom: DateText,
/**
 * Day the rule was read.
 */
readOn: DateText,
/**
 * The decision that lowers it.
 */
loweredBy: string | null, };

/**
 * What the last grid of somebody found sure, beside the hours asked of them; it decides nothing.
 */
export type AssuredTime = {
/**
 * Which grid.
 */
gridId: string,
/**
 * Day it was told, ISO.
 */
toldOn: string,
/**
 * Minutes a week that are sure.
 */
assuredMinutes: number,
/**
 * Minutes a week that are possible when planned, on top.
 */
possibleMinutes: number,
/**
 * A motive worth talking about.
 */
suggestedMotive: HoursMotive | null,
/**
 * The same, in French.
 */
message: string, };

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

export type Availability = "assure" | "possible" | "non";

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
 * What the person says of the bilan: from then on it never changes.
 */
export type BilanAgreement = {
/**
 * Which bilan.
 */
bilanId: string,
/**
 * « D’accord » or « pas d’accord ».
 */
agreement: Agreement,
/**
 * Day.
 */
agreedOn: DateText,
/**
 * Their comment; needed when they disagree.
 */
comment?: string | null, };

/**
 * 1. Whether the PMSMP was done.
 */
export type BilanDone = {
/**
 * Complete, partly, or nobody came.
 */
completion: Completion | null,
/**
 * Last day, when it was partly done.
 */
lastDay: DateText | null,
/**
 * Minutes missed.
 */
missedMinutes: number | null,
/**
 * At whose initiative.
 */
initiative: Initiative | null,
/**
 * Why.
 */
reason: string | null, };

/**
 * How many of the planned actions stood where, on the day of the bilan. Facts about the plan, not a mark.
 */
export type BilanFacts = {
/**
 * Done.
 */
done: number,
/**
 * Given up by the person.
 */
abandoned: number,
/**
 * Cancelled by the structure.
 */
cancelled: number,
/**
 * Still to do, those late included.
 */
open: number,
/**
 * Late.
 */
overdue: number, };

/**
 * What one may say in a bilan.
 */
export type BilanFields = {
/**
 * The contract that ends with it.
 */
contractId: string | null,
/**
 * Day it was made; today when none is given.
 */
madeOn: DateText | null,
/**
 * What was done, in the person's words.
 */
personDone: string,
/**
 * What hindered, in the person's words.
 */
personHindered: string,
/**
 * What was done, seen by the référent.
 */
referentDone: string,
/**
 * What hindered, seen by the référent.
 */
referentHindered: string, };

/**
 * When and by whom.
 */
export type BilanFrame = {
/**
 * Day.
 */
madeOn: DateText,
/**
 * How it is held.
 */
mode: BilanMode,
/**
 * Tutor who speaks.
 */
tutorName: string | null,
/**
 * Référent who writes.
 */
referentName: string | null, };

/**
 * Something to fill in before the person is asked whether they agree.
 */
export type BilanGap = {
/**
 * Section where it is.
 */
section: BilanSection,
/**
 * Wire name of the field it stands next to, when there is one.
 */
field: string | null,
/**
 * In French.
 */
message: string, };

/**
 * Which bilan.
 */
export type BilanKey = {
/**
 * Which.
 */
bilanId: string, };

/**
 * What one may say on a line of the grid.
 */
export type BilanLineFields = {
/**
 * How far an activity went.
 */
taskMark: TaskMark | null,
/**
 * The person’s mark.
 */
personMark: Mark | null,
/**
 * The tutor’s mark.
 */
tutorMark: Mark | null,
/**
 * One concrete fact.
 */
fact: string,
/**
 * Sentence for the CV.
 */
cv: string,
/**
 * Whether the person keeps that sentence.
 */
cvKept: boolean, };

export type BilanLineKind = "tache" | "savoir_etre" | "technique";

/**
 * New values of a line, or another line.
 */
export type BilanLineUpdate = {
/**
 * Of which bilan.
 */
bilanId: string,
/**
 * Which line; a new one when absent.
 */
lineId?: string | null,
/**
 * What a new line is about.
 */
newLine?: NewBilanLine | null,
/**
 * Its values.
 */
line?: BilanLineFields | null, };

export type BilanMode = "collectif" | "telephone" | "separe";

/**
 * 2. Whether the objective was reached.
 */
export type BilanOutcome = {
/**
 * Yes, partly or no.
 */
reached: Reached | null,
/**
 * Ce qui le montre.
 */
evidence: string, };

export type BilanSection = "realisation" | "objectif" | "activites" | "savoir_etre" | "accueil" | "ressenti" | "suites" | "cv" | "accord";

/**
 * A bilan due set aside, or taken back.
 */
export type BilanSetAside = {
/**
 * Of which PMSMP.
 */
pmsmpId: string,
/**
 * Why; taken back when absent.
 */
reason?: string | null, };

/**
 * A new bilan, or new values of one.
 */
export type BilanUpdate = {
/**
 * About whom.
 */
personId: string,
/**
 * Which; a new one when absent.
 */
bilanId?: string | null,
/**
 * The values.
 */
bilan: BilanFields, };

/**
 * A bilan.
 */
export type BilanView = {
/**
 * Identifier.
 */
id: string,
/**
 * What it says.
 */
bilan: BilanFields,
/**
 * Whether both voices said what was done: a renewal can rest on it.
 */
isComplete: boolean,
/**
 * What was planned, and where it stood.
 */
facts: BilanFacts, };

/**
 * 5. How the person was welcomed.
 */
export type BilanWelcome = {
/**
 * Premier jour préparé.
 */
welcomePrepared: Reached | null,
/**
 * Tuteur disponible.
 */
welcomeTutor: Reached | null,
/**
 * Consignes claires.
 */
welcomeClear: Reached | null,
/**
 * Adaptations tenues.
 */
welcomeAdapted: Reached | null,
/**
 * Je conseillerais ce lieu.
 */
welcomeAdvised: Reached | null,
/**
 * What the référent adds.
 */
welcomeNote: string,
/**
 * The person agrees that it goes in the log of the company, without their name.
 */
welcomeShared: boolean, };

/**
 * 6. What the person keeps of it.
 */
export type BilanWords = {
/**
 * Ce qui m’a plu.
 */
liked: string,
/**
 * Ce qui m’a surpris.
 */
surprised: string,
/**
 * Ce que je ne veux pas.
 */
unwanted: string,
/**
 * Mon envie pour ce métier.
 */
wish: Wish | null, };

/**
 * A part of a document that can be left out. Each belongs to some kinds.
 */
export type Block = "household" | "orientation" | "priorities" | "wheel" | "categories" | "words" | "strengths" | "sharedNotes" | "plan" | "hours" | "hoursMotive" | "bilan" | "appointments" | "observations" | "signatures" | "legal" | "contact" | "fields" | "welcome" | "takeaways" | "cvSentences" | "keptStrengths" | "keptPriorities" | "rights" | "referentVoice" | "facts" | "health" | "timeBudget" | "ownStrengths" | "resources" | "age" | "territory" | "freins" | "contractEnd" | "nextAppointment" | "phone";

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

/**
 * A moment of the week and what was said of it.
 */
export type BudgetMoment = {
/**
 * Which.
 */
moment: Moment,
/**
 * What was said of it.
 */
said: Availability | null, };

/**
 * An activity to hold against the week of a grid.
 */
export type BudgetQuestion = {
/**
 * Which grid.
 */
gridId: string,
/**
 * Minutes of activity a week.
 */
weeklyMinutes: number,
/**
 * Days it takes a week.
 */
days: number,
/**
 * Minutes of one trip; those of the grid when absent.
 */
travelMinutes?: number | null,
/**
 * Minutes each way to take the child somewhere; those of the grid when absent.
 */
dropOffMinutes?: number | null,
/**
 * A PMSMP of the person, whose detailed week is then held day by day.
 */
pmsmpId?: string | null, };

/**
 * Whether it fits; a help to talk, not a decision.
 */
export type BudgetVerdict = {
/**
 * The answer.
 */
verdict: Fit,
/**
 * Minutes a week it takes, trips and drop-off included.
 */
neededMinutes: number,
/**
 * The hours behind it and what is missing, in French; the verdict has its own label.
 */
message: string,
/**
 * What to do, in French.
 */
todo: string | null, };

/**
 * The week of a parent.
 */
export type BudgetView = {
/**
 * The twelve moments, in order.
 */
moments: Array<BudgetMoment>,
/**
 * Minutes of one trip to an activity.
 */
travelMinutes: number | null,
/**
 * Minutes each way to take the child somewhere.
 */
dropOffMinutes: number,
/**
 * Minutes a week that are sure.
 */
assuredMinutes: number,
/**
 * Minutes a week that are possible when planned, on top.
 */
possibleMinutes: number,
/**
 * Minutes of the longest stretch that is sure.
 */
longestMinutes: number,
/**
 * When that is, in French; empty when nothing is sure.
 */
longestLabel: string, };

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
 * Whether it was last confirmed too long ago, whatever the other categories.
 */
isStale: boolean,
/**
 * What the version before said, if there is one.
 */
earlier: EarlierState | null, };

export type ChangeGroup = "apparus" | "impact" | "persistent" | "leves" | "parole" | "inchanges";

export type ChangeKind = "apparu" | "revenu" | "dit_pour_la_premiere_fois" | "impact_en_hausse" | "impact_en_baisse" | "persiste" | "leve" | "plus_signale" | "abordee_depuis" | "ne_souhaite_pas_repondre" | "plus_abordee" | "inchangee";

/**
 * What became of a category.
 */
export type ChangeView = {
/**
 * Category.
 */
category: Category,
/**
 * What became of it.
 */
kind: ChangeKind,
/**
 * Where a reader looks for it.
 */
group: ChangeGroup,
/**
 * Whether anything differs, words and situations included.
 */
isChange: boolean,
/**
 * Where it stood.
 */
before: StandingView,
/**
 * Where it stands.
 */
after: StandingView,
/**
 * Situations the later version alone says.
 */
situationsAppeared: Array<SituationView>,
/**
 * Situations the earlier version alone says.
 */
situationsGone: Array<SituationView>,
/**
 * Situations both say.
 */
situationsKept: Array<KeptSituationView>,
/**
 * Strengths the later version alone says.
 */
strengthsAppeared: Array<string>,
/**
 * Strengths the earlier version alone says.
 */
strengthsGone: Array<string>,
/**
 * Strengths both say.
 */
strengthsKept: Array<string>,
/**
 * The person’s words then.
 */
wordsBefore: string,
/**
 * The person’s words since.
 */
wordsAfter: string, };

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
 * A PMSMP to check, as it is stored or as it is being written.
 */
export type CheckedPmsmp = {
/**
 * Which.
 */
pmsmpId: string,
/**
 * What is being written; what is stored when left out.
 */
pmsmp?: PmsmpFields | null, };

/**
 * A line of the plan to take into a contract, or taken.
 */
export type ChosenLine = {
/**
 * Objective.
 */
objectiveId: string,
/**
 * Action; none when the objective has none.
 */
actionId: string | null,
/**
 * Day the person agreed to it.
 */
consentedOn: DateText | null, };

/**
 * A closed version a contract may rest on.
 */
export type ClosedDiagnostic = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first.
 */
number: number,
/**
 * Day it was closed, ISO.
 */
closedOn: string, };

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
 * A line of the log.
 */
export type CompanyEventFields = {
/**
 * Day; today when none is given.
 */
happenedOn: DateText | null,
/**
 * Visit, call…
 */
kind: CompanyEventKind,
/**
 * With whom.
 */
contact: string | null,
/**
 * What was said.
 */
text: string, };

/**
 * Which line of the log.
 */
export type CompanyEventKey = {
/**
 * Which.
 */
eventId: string, };

export type CompanyEventKind = "visite" | "appel" | "courriel" | "rencontre" | "accueil" | "autre";

/**
 * New values of a line of the log.
 */
export type CompanyEventUpdate = {
/**
 * Which line.
 */
eventId: string,
/**
 * The values.
 */
event: CompanyEventFields, };

/**
 * A line of the log, as kept.
 */
export type CompanyEventView = {
/**
 * Identifier.
 */
id: string,
/**
 * The line.
 */
event: CompanyEventFields,
/**
 * Who wrote it.
 */
author: string, };

/**
 * What one may say of a company.
 */
export type CompanyFields = {
/**
 * Raison sociale.
 */
name: string,
/**
 * As typed; one with a wrong key is kept, and told.
 */
siret: string | null,
/**
 * Code APE.
 */
ape: string | null,
/**
 * `naf2` or `naf2025`; the one in force when none is given.
 */
apeVersion: string | null,
/**
 * Domaine d’activité.
 */
activity: string | null,
/**
 * Code of the size band.
 */
workforce: string | null,
/**
 * Convention collective.
 */
collectiveAgreement: string | null,
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
 * Territory.
 */
territory: string | null,
/**
 * Phone.
 */
phone: string | null,
/**
 * E-mail.
 */
email: string | null,
/**
 * Valeurs de l’entreprise.
 */
statedValues: string,
/**
 * Day it was trained to welcome people.
 */
trainedOn: DateText | null,
/**
 * What that training was.
 */
training: string | null,
/**
 * Engagements futurs.
 */
futureCommitments: string,
/**
 * Notes between colleagues, never printed.
 */
notes: string, };

/**
 * Which company.
 */
export type CompanyKey = {
/**
 * Which.
 */
companyId: string, };

/**
 * The list of companies.
 */
export type CompanyList = {
/**
 * Those that answer, by name.
 */
rows: Array<CompanyRow>,
/**
 * How many there are, put away aside.
 */
all: number,
/**
 * How many were put away.
 */
archived: number,
/**
 * Territories in use.
 */
territories: Array<string>, };

/**
 * What narrows the list of companies.
 */
export type CompanyQuery = {
/**
 * Name, SIRET, activity or commune; accents and one slip aside.
 */
search?: string | null,
/**
 * Trained to welcome people, or not.
 */
trained?: boolean | null,
/**
 * Territory.
 */
territory?: string | null,
/**
 * Those put away instead of the others.
 */
archived?: boolean | null, };

/**
 * A company in a list.
 */
export type CompanyRow = {
/**
 * Identifier.
 */
id: string,
/**
 * Raison sociale.
 */
name: string,
/**
 * As kept, without spaces.
 */
siret: string | null,
/**
 * Domaine d’activité.
 */
activity: string | null,
/**
 * Commune.
 */
communeName: string | null,
/**
 * Territory.
 */
territory: string | null,
/**
 * Day it was trained to welcome people, ISO.
 */
trainedOn: string | null,
/**
 * Offers still proposed.
 */
offers: number,
/**
 * Places left in them.
 */
placesLeft: number,
/**
 * Day of the last line of the log, ISO.
 */
lastEventOn: string | null,
/**
 * Whether it was put away.
 */
isArchived: boolean, };

/**
 * New values of a company.
 */
export type CompanyUpdate = {
/**
 * Which.
 */
companyId: string,
/**
 * Version the values were read at; refused if it moved since.
 */
version?: number | null,
/**
 * The values.
 */
company: CompanyFields, };

/**
 * A company, whole.
 */
export type CompanyView = {
/**
 * Identifier.
 */
id: string,
/**
 * Version.
 */
version: number,
/**
 * What is known of it.
 */
company: CompanyFields,
/**
 * What is wrong with its SIRET, in words; it is kept as typed (PM-14).
 */
siretWarning: string | null,
/**
 * People one knows there, in order.
 */
contacts: Array<ContactFields>,
/**
 * The log, latest first.
 */
events: Array<CompanyEventView>,
/**
 * Its offers, those no longer proposed included.
 */
offers: Array<OfferRow>,
/**
 * Immersions under way or prepared; nobody is named.
 */
immersionsUnderWay: number,
/**
 * Immersions that took place.
 */
immersionsPast: number,
/**
 * Whether it was put away.
 */
isArchived: boolean, };

/**
 * One side of a comparison.
 */
export type ComparedAnswer = {
/**
 * Words of the item in that grid.
 */
label: string,
/**
 * The parent’s answer.
 */
parent: PotentialitesMark | null, };

/**
 * A domain in two grids.
 */
export type ComparedDomain = {
/**
 * Code.
 */
code: string,
/**
 * Label.
 */
label: string,
/**
 * Its items.
 */
items: Array<ComparedGridItem>, };

/**
 * An item in two grids; a side is absent when the item was not asked there.
 */
export type ComparedGridItem = {
/**
 * Code.
 */
item: string,
/**
 * About health or pregnancy.
 */
sensitive: boolean,
/**
 * In the earlier grid.
 */
before: ComparedAnswer | null,
/**
 * In the later one.
 */
after: ComparedAnswer | null, };

/**
 * Which two versions of whose diagnostic, in any order.
 */
export type ComparisonQuery = {
/**
 * Whose.
 */
personId: string,
/**
 * One version.
 */
fromId: string,
/**
 * The other.
 */
toId: string, };

/**
 * Two versions, older first, and what became of each of the ten categories, in order.
 */
export type ComparisonView = {
/**
 * The older version.
 */
from: DiagnosticSummary,
/**
 * The newer one.
 */
to: DiagnosticSummary,
/**
 * The ten categories.
 */
categories: Array<ChangeView>, };

export type Completion = "complete" | "en_partie" | "non_venue";

/**
 * The constraint of the « diagnostic argumenté » of a category.
 */
export type ConstraintLine = {
/**
 * Number and label of the constraint.
 */
constraint: CodeLabel,
/**
 * Its value.
 */
value: CodeLabel | null,
/**
 * Why it has none.
 */
missing: MissingReason | null, };

/**
 * Somebody one knows in a company.
 */
export type ContactFields = {
/**
 * Identifier; none for a new one.
 */
id: string | null,
/**
 * Name.
 */
name: string,
/**
 * Function.
 */
role: string | null,
/**
 * Phone.
 */
phone: string | null,
/**
 * E-mail.
 */
email: string | null, };

/**
 * The contacts of a company, in order: those left out are put away.
 */
export type ContactsUpdate = {
/**
 * Which company.
 */
companyId: string,
/**
 * Contacts.
 */
contacts: Array<ContactFields>, };

/**
 * The contract that counts today, in a line.
 */
export type ContractBrief = {
/**
 * Which.
 */
id: string,
/**
 * Where it stands.
 */
state: ContractState,
/**
 * First day, ISO.
 */
startsOn: string | null,
/**
 * Last day once amended, or the day it was ended; ISO.
 */
endsOn: string | null, };

/**
 * A contract ended before its last day.
 */
export type ContractEnding = {
/**
 * Which.
 */
contractId: string,
/**
 * Day it ends.
 */
endedOn: DateText,
/**
 * Why, in words.
 */
endReason: string, };

/**
 * What one may write in a contract that is not signed.
 */
export type ContractFields = {
/**
 * Title.
 */
title: string,
/**
 * Legal mention under the title.
 */
legalMention: string,
/**
 * The named référent unique.
 */
referent: string,
/**
 * The closed version of the diagnostic it rests on.
 */
diagnosticId: string | null,
/**
 * First day; for an amendment, the day it takes effect.
 */
startsOn: DateText | null,
/**
 * Last day; for an amendment, the new last day of its contract.
 */
endsOn: DateText | null,
/**
 * Day it is looked at together.
 */
reviewOn: DateText | null,
/**
 * What the person aims at.
 */
project: string,
/**
 * What the person undertakes.
 */
personEngagements: string,
/**
 * What the organisation undertakes.
 */
referentEngagements: string,
/**
 * What an amendment changes, and why.
 */
amends: string,
/**
 * What the person observes.
 */
personObservations: string,
/**
 * What the référent observes.
 */
referentObservations: string,
/**
 * Lines of the plan, in order.
 */
lines: Array<ChosenLine>, };

/**
 * Which contracts.
 */
export type ContractFilter = "aucun" | "en_preparation" | "en_cours" | "fin_proche" | "termine";

/**
 * A contract given to the person.
 */
export type ContractHanding = {
/**
 * Which.
 */
contractId: string,
/**
 * Day it was given.
 */
handedOn: DateText, };

/**
 * Which contract.
 */
export type ContractKey = {
/**
 * Which.
 */
contractId: string, };

export type ContractKind = "premier" | "renouvellement" | "avenant";

/**
 * A line of the plan as a contract offers or holds it.
 */
export type ContractLineView = {
/**
 * Objective.
 */
objectiveId: string,
/**
 * Action; none when the objective has none.
 */
actionId: string | null,
/**
 * Category.
 */
category: Category,
/**
 * Label of the objective.
 */
objectiveLabel: string,
/**
 * Label of the action.
 */
actionLabel: string | null,
/**
 * Who does it, in words.
 */
who: string | null,
/**
 * First day, ISO.
 */
startsOn: string | null,
/**
 * Day it should be done by, ISO.
 */
dueOn: string | null,
/**
 * What will show it is done.
 */
proof: string | null,
/**
 * Minutes a week.
 */
weeklyMinutes: number | null,
/**
 * Whether it is in the contract.
 */
isTaken: boolean,
/**
 * Day the person agreed to it, ISO.
 */
consentedOn: string | null,
/**
 * Whether the plan says it otherwise since it was taken.
 */
hasChanged: boolean, };

/**
 * The contracts of a dossier.
 */
export type ContractList = {
/**
 * Newest first, amendments after their contract.
 */
contracts: Array<ContractRow>,
/**
 * The one that counts today.
 */
currentId: string | null,
/**
 * Whether one may prepare a first contract now.
 */
canCreate: boolean,
/**
 * Whether a version of the diagnostic is closed: a contract rests on one.
 */
hasClosedDiagnostic: boolean, };

/**
 * A contract in the list of a dossier.
 */
export type ContractRow = {
/**
 * Identifier.
 */
id: string,
/**
 * First, renewal or amendment.
 */
kind: ContractKind,
/**
 * Where it stands.
 */
state: ContractState,
/**
 * « Premier contrat », « Renouvellement n° 2 », « Avenant n° 1 ».
 */
label: string,
/**
 * Title.
 */
title: string,
/**
 * The contract it renews or amends.
 */
followsId: string | null,
/**
 * First day, ISO.
 */
startsOn: string | null,
/**
 * Last day once amended, ISO.
 */
endsOn: string | null,
/**
 * Day both signed, ISO.
 */
signedOn: string | null,
/**
 * Day it was handed over, ISO.
 */
handedOn: string | null,
/**
 * Day it was ended before its last one, ISO.
 */
endedOn: string | null,
/**
 * Why it was ended.
 */
endReason: string | null,
/**
 * Whether one may prepare its renewal now.
 */
canRenew: boolean,
/**
 * Whether one may prepare an amendment of it now.
 */
canAmend: boolean, };

/**
 * A signature.
 */
export type ContractSigning = {
/**
 * Which.
 */
contractId: string,
/**
 * Day both signed.
 */
signedOn: DateText, };

export type ContractState = "brouillon" | "pret" | "signe" | "en_cours" | "termine" | "resilie";

/**
 * New values of a contract that is not signed.
 */
export type ContractUpdate = {
/**
 * Which.
 */
contractId: string,
/**
 * The values.
 */
contract: ContractFields,
/**
 * Whether lines take the words the plan has now; the consent to a line that changed falls.
 */
refreshLines?: boolean | null, };

/**
 * A contract, whole.
 */
export type ContractView = {
/**
 * Where it stands, its dates, its name.
 */
row: ContractRow,
/**
 * What is written in it.
 */
contract: ContractFields,
/**
 * Lines: those it holds; while it is not signed, those of the plan it could hold as well.
 */
lines: Array<ContractLineView>,
/**
 * Day it was found complete, ISO.
 */
readyOn: string | null,
/**
 * SHA-256 of the signed pages.
 */
sha256: string | null,
/**
 * What is missing; empty once signed.
 */
gaps: Array<GapView>,
/**
 * Versions it may rest on, newest first.
 */
diagnostics: Array<ClosedDiagnostic>,
/**
 * Durations from its first day.
 */
shortcuts: Array<DurationShortcut>,
/**
 * Minutes a week of its lines.
 */
weeklyMinutes: number,
/**
 * Minutes a week the law or a decision asks for.
 */
askedMinutes: number | null,
/**
 * The contract it renews or amends, in words.
 */
followsLabel: string | null,
/**
 * Day of the bilan of the contract it renews, ISO.
 */
bilanOn: string | null, };

/**
 * One criterion.
 */
export type CorrespondenceLine = {
/**
 * Category it is read from.
 */
category: Category,
/**
 * Code of the criterion.
 */
criterion: string,
/**
 * Its label.
 */
label: string,
/**
 * Its value; several when ticked situations imply several and the référent has to choose.
 */
values: Array<CodeLabel>,
/**
 * What the value was read from.
 */
source: ValueSource | null,
/**
 * The same in a few French words.
 */
from: string | null,
/**
 * Why there is no value.
 */
missing: MissingReason | null,
/**
 * What to do about it, in French.
 */
advice: string | null,
/**
 * The constraint, for the seven categories that have one.
 */
constraint: ConstraintLine | null, };

/**
 * The table to copy.
 */
export type CorrespondenceView = {
/**
 * The version it is read from; none when there is no diagnostic yet.
 */
version: DiagnosticSummary | null,
/**
 * Day the grids were read, ISO.
 */
readOn: string,
/**
 * Where the grids come from.
 */
source: string,
/**
 * One line a category, in order.
 */
lines: Array<CorrespondenceLine>,
/**
 * Criteria of the grids that Trame does not fill.
 */
notCovered: Array<CodeLabel>, };

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

export type DeadlineKind = "orientation" | "signature" | "diagnostic_conjoint";

/**
 * A day that counts, and the rule behind it.
 */
export type DeadlineView = {
/**
 * What it is about.
 */
kind: DeadlineKind,
/**
 * Its name.
 */
title: string,
/**
 * Last day to do it, ISO.
 */
due: string,
/**
 * Days past that day (negative: days left).
 */
days: number,
/**
 * Day it was done, ISO.
 */
doneOn: string | null,
/**
 * Why that day, in words.
 */
explanation: string,
/**
 * Text and article.
 */
article: string,
/**
 * Where the rule was read, and how surely.
 */
source: string,
/**
 * First day of the rule, ISO.
 */
validFrom: string,
/**
 * Last day of a rule that was replaced, ISO.
 */
validUntil: string | null,
/**
 * Day it was read, ISO.
 */
readOn: string, };

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
isStale: boolean,
/**
 * Months after which it is.
 */
staleMonths: number, };

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

export type DocumentKind = "summary" | "personSummary" | "plan" | "comparison" | "franceTravail" | "contract" | "contractText" | "roadmap" | "blankDiagnostic" | "companySheet" | "caseload" | "pmsmpSheet" | "pmsmpPreparation" | "pmsmpBilan" | "pmsmpSkills" | "blankPotentialites" | "parentPotentialites" | "potentialites" | "trajectory";

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
 * Whose; needed for all that is about a person, a name to print on a blank diagnostic.
 */
personId?: string | null,
/**
 * Which version of the diagnostic; the newest when absent. A contract rests on its own.
 */
diagnosticId?: string | null,
/**
 * The older version of a comparison; the one before when absent.
 */
fromDiagnosticId?: string | null,
/**
 * Which contract; the newest of the person when absent.
 */
contractId?: string | null,
/**
 * Company whose block is printed on the fiche navette; that of the offer when there is one.
 */
companyId?: string | null,
/**
 * Offer printed on the fiche navette.
 */
offerId?: string | null,
/**
 * Which PMSMP; needed for all that is about one. Its person is the one it is printed for.
 */
pmsmpId?: string | null,
/**
 * Which version of its bilan; the newest when absent.
 */
bilanId?: string | null,
/**
 * Which grid of potentialités; needed for all that is about one. A blank grid takes its words from it.
 */
gridId?: string | null,
/**
 * How much a blank grid asks, when it is of no grid; everything when absent.
 */
gridForm?: GridForm | null,
/**
 * Whether a blank grid of no grid is worded for a pregnancy.
 */
gridPregnancy?: boolean | null,
/**
 * Blank fiches navettes in one file, 1 to 50; one when absent.
 */
copies?: number | null,
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
 * Day the RSA was asked for or granted.
 */
rsaFrom: DateText | null,
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
 * A bilan that waits.
 */
export type DueBilan = {
/**
 * Of which PMSMP.
 */
pmsmpId: string,
/**
 * Who went.
 */
personId: string,
/**
 * Their name.
 */
personName: string,
/**
 * Where.
 */
companyName: string,
/**
 * Job looked at.
 */
job: string | null,
/**
 * Last day, ISO: the real one when it was stopped.
 */
endsOn: string,
/**
 * Day the bilan was due, ISO.
 */
dueOn: string,
/**
 * Days since the last day.
 */
days: number,
/**
 * What it waits for.
 */
stage: DueStage,
/**
 * Whether the second reminder (ten days) has passed.
 */
isLate: boolean,
/**
 * Whether it may be set aside: three months have passed.
 */
canSetAside: boolean,
/**
 * Why it was set aside.
 */
setAsideReason: string | null,
/**
 * Tutor to call.
 */
tutorName: string | null,
/**
 * Their phone.
 */
tutorPhone: string | null, };

export type DueStage = "a_completer" | "a_faire_signer" | "mis_de_cote";

/**
 * A duration one key away.
 */
export type DurationShortcut = {
/**
 * Months.
 */
months: number,
/**
 * The last day it gives, ISO.
 */
endsOn: string, };

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

/**
 * Whether the grid was thought for that person: a hint, never a filter.
 */
export type EligibilityHint = {
/**
 * A parent alone with a child under three, or a birth expected.
 */
isForThem: boolean,
/**
 * Why, in French.
 */
reasons: Array<string>,
/**
 * First day of the month the youngest child turns three.
 */
thirdBirthdayOn: string | null,
/**
 * It comes within four months.
 */
thirdBirthdayAlert: boolean, };

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

export type FindingKind = "nir" | "sante" | "penal" | "jugement";

/**
 * Something a note had better not hold.
 */
export type FindingView = {
/**
 * What kind.
 */
kind: FindingKind,
/**
 * First place in the text, in UTF-16 units.
 */
start: number,
/**
 * Place after the last, in UTF-16 units.
 */
end: number,
/**
 * What it is, in French.
 */
what: string,
/**
 * How to say it otherwise, in French.
 */
instead: string, };

export type Fit = "tient" | "tient_avec_possible" | "ne_tient_pas";

/**
 * What would be written in the plan for a follow-up.
 */
export type FollowUpAction = {
/**
 * Label.
 */
label: string,
/**
 * Who does it.
 */
actor: Actor,
/**
 * Name of the partner.
 */
actorName: string | null,
/**
 * By when.
 */
dueOn: DateText, };

/**
 * 7. What comes after.
 */
export type FollowUpFields = {
/**
 * Which one, when it is known already.
 */
id: string | null,
/**
 * What.
 */
kind: FollowUpKind,
/**
 * Code of the kind of job contract, for a hire.
 */
contractType: string | null,
/**
 * When.
 */
happensOn: DateText | null,
/**
 * Who does it.
 */
who: string | null,
/**
 * In words.
 */
detail: string, };

export type FollowUpKind = "embauche" | "promesse" | "poei" | "formation" | "iae" | "alternance" | "renouvellement" | "meme_metier" | "autre_metier" | "pause" | "changement_projet" | "autre";

/**
 * Follow-ups that become actions, under one objective.
 */
export type FollowUpPlan = {
/**
 * Of which bilan.
 */
bilanId: string,
/**
 * Objective they serve; a new one when absent.
 */
objectiveId?: string | null,
/**
 * Label of the new objective.
 */
objectiveLabel?: string | null,
/**
 * Category of the new objective; « emploi » when absent.
 */
category?: Category | null,
/**
 * Those that become actions.
 */
followUps: Array<PlannedFollowUp>, };

/**
 * What comes after, and the action it is in the plan.
 */
export type FollowUpView = {
/**
 * Identifier.
 */
id: string,
/**
 * What it says.
 */
followUp: FollowUpFields,
/**
 * The action it became.
 */
actionId: string | null,
/**
 * Words of that action, or those proposed.
 */
action: FollowUpAction, };

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

export type GapCode = "diagnostic_absent" | "diagnostic_ancien" | "lignes_absentes" | "accord_manquant" | "lignes_changees" | "referent_absent" | "titre_absent" | "dates_absentes" | "periode_occupee" | "engagements_personne" | "engagements_referent" | "heures_insuffisantes" | "point_etape_absent" | "point_etape_tardif" | "bilan_absent" | "bilan_incomplet" | "objet_absent" | "hors_contrat";

/**
 * Where one puts right what is missing.
 */
export type GapPlace = "diagnostic" | "plan" | "bilan" | "lines" | "dates" | "parties" | "engagements" | "amends";

/**
 * One thing missing, or worth a look.
 */
export type GapView = {
/**
 * What.
 */
code: GapCode,
/**
 * In words.
 */
label: string,
/**
 * Whether it keeps from signing.
 */
isBlocking: boolean,
/**
 * Where it is put right.
 */
place: GapPlace, };

/**
 * Two grids item by item: what changed is for the parent to say.
 */
export type GridComparison = {
/**
 * The earlier.
 */
before: GridRow,
/**
 * The later.
 */
after: GridRow,
/**
 * Items, domain by domain.
 */
domains: Array<ComparedDomain>, };

/**
 * Two grids of one person.
 */
export type GridComparisonQuery = {
/**
 * One.
 */
gridId: string,
/**
 * The other.
 */
otherId: string, };

/**
 * A domain and its items.
 */
export type GridDomain = {
/**
 * Code.
 */
code: string,
/**
 * Label.
 */
label: string,
/**
 * About health.
 */
sensitive: boolean,
/**
 * Its items.
 */
items: Array<GridItem>, };

export type GridForm = "complete" | "courte";

/**
 * Who holds the grid now.
 */
export type GridHanding = {
/**
 * Which grid.
 */
gridId: string,
/**
 * The parent has finished; else it is handed back to them.
 */
done: boolean, };

/**
 * An item and what the parent says of it.
 */
export type GridItem = {
/**
 * Code.
 */
item: string,
/**
 * Its words when the grid was opened.
 */
label: string,
/**
 * About health or pregnancy: leaves in no document unless shared.
 */
sensitive: boolean,
/**
 * The parent agrees that it leaves.
 */
shared: boolean,
/**
 * Their answer.
 */
parent: PotentialitesMark | null,
/**
 * Kept among « Mes forces ».
 */
strength: KeptStrength | null,
/**
 * Kept among « Mes priorités ».
 */
priority: KeptPriority | null, };

/**
 * Which grid.
 */
export type GridKey = {
/**
 * Which.
 */
gridId: string, };

/**
 * A grid in the list of a dossier.
 */
export type GridRow = {
/**
 * Which.
 */
id: string,
/**
 * Day it was opened.
 */
openedOn: string,
/**
 * Day it was closed.
 */
closedOn: string | null,
/**
 * All items, or the short list.
 */
form: GridForm,
/**
 * Whether items are worded for a pregnancy.
 */
pregnancy: boolean,
/**
 * Whose turn it is.
 */
stage: GridStage, };

/**
 * Whether the parent agrees that a line about health or pregnancy leaves in documents.
 */
export type GridSharing = {
/**
 * In which grid.
 */
gridId: string,
/**
 * Code of the item.
 */
item: string,
/**
 * They agree.
 */
shared: boolean, };

export type GridStage = "parent" | "referent" | "closed";

export type GridSupport = "ecran" | "papier";

/**
 * What may be said of the grid itself.
 */
export type GridUpdate = {
/**
 * Which.
 */
gridId: string,
/**
 * Month a birth is expected, if the parent wants it said.
 */
dueMonth?: DateText | null,
/**
 * Day to look at it again; the usual one when absent.
 */
reviewOn?: DateText | null, };

/**
 * A grid, whole.
 */
export type GridView = {
/**
 * Which.
 */
id: string,
/**
 * Whose.
 */
personId: string,
/**
 * All items, or the short list.
 */
form: GridForm,
/**
 * Whether items are worded for a pregnancy.
 */
pregnancy: boolean,
/**
 * Where the parent answers.
 */
support: GridSupport,
/**
 * Version of the pack its items come from.
 */
pack: string,
/**
 * Day it was opened.
 */
openedOn: string,
/**
 * Day the parent had finished.
 */
parentDoneOn: string | null,
/**
 * Day it was closed.
 */
closedOn: string | null,
/**
 * Month a birth is expected, `2027-02`.
 */
dueMonth: string | null,
/**
 * Whose turn it is.
 */
stage: GridStage,
/**
 * Items, domain by domain.
 */
domains: Array<GridDomain>,
/**
 * The week.
 */
budget: BudgetView,
/**
 * Nothing before the parent has finished.
 */
referent: ReferentPart | null,
/**
 * Day to look at it again: the one chosen, else the one it will have when it is closed.
 */
reviewOn: string,
/**
 * Why that day; nothing when somebody chose another.
 */
reviewMotive: ReviewMotive | null, };

/**
 * Somebody to call, to give in a private talk.
 */
export type HelpLine = {
/**
 * Number or place.
 */
label: string,
/**
 * What it is for.
 */
detail: string,
/**
 * Where it was read.
 */
source: string,
/**
 * Day it was checked, ISO.
 */
checkedOn: string, };

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

/**
 * Days of the person with one host, in the twelve months that hold the most of them.
 */
export type HostDays = {
/**
 * Where.
 */
companyId: string,
/**
 * Its name.
 */
companyName: string,
/**
 * Calendar days.
 */
days: number,
/**
 * Most the law allows (D. 5135-3).
 */
limit: number,
/**
 * First day of these twelve months, ISO.
 */
from: string,
/**
 * Last day of these twelve months, ISO.
 */
to: string, };

export type HoursMotive = "sante_handicap" | "aidant" | "parent_isole" | "autre";

/**
 * What one may say of a decision.
 */
export type HoursTargetFields = {
/**
 * Day it was decided; today when none is given.
 */
decidedOn: DateText | null,
/**
 * Minutes a week asked; 0 exempts.
 */
weeklyMinutes: number,
/**
 * Why.
 */
motive: HoursMotive,
/**
 * Why, in words.
 */
detail: string | null,
/**
 * Last day it holds; none until it is looked at again.
 */
until: DateText | null, };

/**
 * Which decision.
 */
export type HoursTargetKey = {
/**
 * Which.
 */
targetId: string, };

/**
 * A new decision, or new values of one.
 */
export type HoursTargetUpdate = {
/**
 * Whose hours.
 */
personId: string,
/**
 * Which; a new one when absent.
 */
targetId?: string | null,
/**
 * The values.
 */
target: HoursTargetFields, };

/**
 * A decision.
 */
export type HoursTargetView = {
/**
 * Identifier.
 */
id: string,
/**
 * The decision.
 */
target: HoursTargetFields, };

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

/**
 * The pack.
 */
export type Immersion = {
/**
 * `trame/immersion/1`.
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
 * Savoir-être.
 */
softSkills: Array<SoftSkillDef>,
/**
 * The simple grid.
 */
marks: Array<CodeLabel>,
/**
 * How far an activity went.
 */
taskMarks: Array<CodeLabel>,
/**
 * Lists by name: `workforce`, `hardships`, `contractTypes`, `welcome`.
 */
lists: { [key in string]: Array<CodeLabel> }, };

/**
 * An immersion an action can be.
 */
export type ImmersionChoice = {
/**
 * Identifier.
 */
id: string,
/**
 * Where, and on which job.
 */
label: string,
/**
 * First day, ISO.
 */
startsOn: string | null, };

/**
 * Days of the calendar.
 */
export type ImmersionQuery = {
/**
 * First day.
 */
from: DateText,
/**
 * Last day.
 */
to: DateText, };

export type Impact = "faible" | "fort" | "bloquant";

export type Initiative = "personne" | "entreprise" | "prescripteur" | "commun_accord" | "force_majeure";

/**
 * A priority the parent keeps.
 */
export type KeptPriority = {
/**
 * 1 to 3, in the parent’s order.
 */
rank: number,
/**
 * Actions of the plan that answer to it.
 */
actions: Array<PlannedStep>, };

/**
 * A situation both versions say.
 */
export type KeptSituationView = {
/**
 * As the later version words it.
 */
situation: SituationView,
/**
 * As the earlier one did, when it was worded otherwise.
 */
earlierLabel: string | null, };

/**
 * A strength the parent keeps.
 */
export type KeptStrength = {
/**
 * 1 to 5, in the parent’s order.
 */
rank: number,
/**
 * Their example.
 */
example: string,
/**
 * Words for a CV.
 */
cv: string, };

export type Level = "bloquant" | "alerte" | "minuteur";

/**
 * A logo to put at the head of documents, or to take away.
 */
export type LogoFile = {
/**
 * A PNG or SVG file, base64; none takes the logo away.
 */
base64: string | null, };

export type Mark = "1" | "2" | "3" | "4" | "N";

/**
 * One thing « à vérifier ensemble ».
 */
export type MatchPoint = {
/**
 * `mobility`, `hours`, `childcare`, `week`.
 */
topic: string,
/**
 * In French.
 */
label: string,
/**
 * What the person or the dossier says.
 */
person: Array<string>,
/**
 * What the offer says.
 */
offer: Array<string>,
/**
 * Whether both have something to say: to be looked at first.
 */
toCheck: boolean, };

/**
 * A person and an offer.
 */
export type MatchQuery = {
/**
 * The person.
 */
personId: string,
/**
 * The offer.
 */
offerId: string, };

export type MilestoneKind = "depart" | "orientation" | "diagnostic" | "contrat" | "point" | "objectif" | "action" | "immersion" | "rendez_vous" | "potentialites";

export type MilestonePlace = "fait" | "aujourd_hui" | "a_venir";

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

export type MissingReason = "non_abordee" | "ne_souhaite_pas_repondre" | "impact_a_dire" | "situation_a_cocher" | "contradiction" | "sans_code" | "non_rempli";

export type Moment = "lundi_matin" | "lundi_apres_midi" | "mardi_matin" | "mardi_apres_midi" | "mercredi_matin" | "mercredi_apres_midi" | "jeudi_matin" | "jeudi_apres_midi" | "vendredi_matin" | "vendredi_apres_midi" | "soirs" | "week_end";

/**
 * Lengths of the moments of a week.
 */
export type MomentLengths = {
/**
 * Minutes of a half-day.
 */
halfDayMinutes: number,
/**
 * Minutes of one evening.
 */
eveningMinutes: number,
/**
 * Evenings of a week.
 */
evenings: number,
/**
 * Minutes of a day of the weekend.
 */
weekendDayMinutes: number,
/**
 * Days of the weekend.
 */
weekendDays: number, };

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
 * A line to add to the grid.
 */
export type NewBilanLine = {
/**
 * What it is about.
 */
kind: BilanLineKind,
/**
 * Code of a savoir-être.
 */
code?: string | null,
/**
 * Its words; those of the pack when it has a code.
 */
label?: string | null, };

/**
 * A company to add.
 */
export type NewCompany = {
/**
 * What is known of it; a name is enough.
 */
company: Partial<CompanyFields>, };

/**
 * A line to add to the log.
 */
export type NewCompanyEvent = {
/**
 * Which company.
 */
companyId: string,
/**
 * The line.
 */
event: CompanyEventFields, };

/**
 * A contract to start; the rest is filled in from the dossier.
 */
export type NewContract = {
/**
 * Whose.
 */
personId: string,
/**
 * First, renewal or amendment.
 */
kind: ContractKind,
/**
 * The contract it renews or amends.
 */
followsId?: string | null, };

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
 * A grid to open.
 */
export type NewGrid = {
/**
 * Whose.
 */
personId: string,
/**
 * All items, or the short list.
 */
form: GridForm,
/**
 * Whether items are worded for a pregnancy.
 */
pregnancy: boolean,
/**
 * Where the parent answers.
 */
support: GridSupport, };

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
 * An offer to begin.
 */
export type NewOffer = {
/**
 * Who offers it.
 */
companyId: string,
/**
 * Métier, if it is known.
 */
job?: string | null,
/**
 * Day of the visit, when it is filled on the spot.
 */
visitedOn?: DateText | null, };

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
 * A PMSMP to prepare: a person on an offer, or in a company.
 */
export type NewPmsmp = {
/**
 * Who goes.
 */
personId: string,
/**
 * On which offer; what it says is taken up.
 */
offerId?: string | null,
/**
 * Where, without an offer.
 */
companyId?: string | null, };

/**
 * A bilan to begin, or another version of one the person gave their opinion on.
 */
export type NewPmsmpBilan = {
/**
 * Of which PMSMP.
 */
pmsmpId: string,
/**
 * How it is held.
 */
mode: BilanMode, };

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
 * A note being written.
 */
export type NoteText = {
/**
 * Its text; never kept nor logged.
 */
text: string, };

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
 * Whether it is in free words, not from the content pack.
 */
isFree: boolean,
/**
 * Its actions in order.
 */
actions: Array<ActionView>, };

/**
 * Another edition of a sheet.
 */
export type OfferEdition = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first.
 */
edition: number,
/**
 * Day it stopped being offered, ISO.
 */
retiredOn: string | null, };

/**
 * What the sheet says, in its order; the company’s own lines are the company’s.
 */
export type OfferFields = {
/**
 * Secteur.
 */
sector: string | null,
/**
 * N° de fiche.
 */
number: string | null,
/**
 * Territoire de Comité Local.
 */
territory: string | null,
/**
 * Référent prospecteur.
 */
prospector: string | null,
/**
 * Date de visite.
 */
visitedOn: DateText | null,
/**
 * Nom et fonction de la personne rencontrée.
 */
met: string | null,
/**
 * Lieux concernés.
 */
places: Array<string>,
/**
 * Transports en commun possibles.
 */
transit: boolean | null,
/**
 * Lines.
 */
transitLines: string | null,
/**
 * Stop.
 */
transitStop: string | null,
/**
 * Minutes on foot from the stop.
 */
walkMinutes: number | null,
/**
 * Autres informations, mobilité.
 */
mobility: string,
/**
 * Métier.
 */
job: string,
/**
 * Code ROME.
 */
rome: string | null,
/**
 * Code of the appellation.
 */
appellation: string | null,
/**
 * Nombre de postes.
 */
positions: number,
/**
 * Name of the person who welcomes.
 */
hostName: string | null,
/**
 * Their function.
 */
hostRole: string | null,
/**
 * Their phone.
 */
hostPhone: string | null,
/**
 * Their e-mail.
 */
hostEmail: string | null,
/**
 * Contexte du poste et ses prérequis.
 */
context: string,
/**
 * Tâches principales.
 */
tasks: Array<string>,
/**
 * Codes of the éléments de pénibilité.
 */
hardships: Array<string>,
/**
 * The rest of it, in words.
 */
hardshipDetail: string,
/**
 * Qualification exigée.
 */
qualificationRequired: boolean | null,
/**
 * Which one.
 */
qualification: string | null,
/**
 * Formation possible en intra.
 */
trainingPossible: boolean | null,
/**
 * Prérequis.
 */
prerequisites: string,
/**
 * Objects the company accepts.
 */
objects: Array<PmsmpObject>,
/**
 * Codes of the compétences comportementales.
 */
softSkills: Array<string>,
/**
 * Compétences techniques, kept even while no hiring is among the objects.
 */
technicalSkills: Array<string>,
/**
 * Levée de la contrainte liée à la mobilité.
 */
mobilitySolution: string,
/**
 * Temps partiel possible.
 */
partTime: boolean | null,
/**
 * How.
 */
partTimeDetail: string | null,
/**
 * Temps modulable possible.
 */
flexibleTime: boolean | null,
/**
 * How.
 */
flexibleTimeDetail: string | null,
/**
 * Autres mesures.
 */
otherMeasures: string,
/**
 * Équipements spécifiques remis.
 */
equipment: string,
/**
 * Whether protective equipment is needed.
 */
protective: boolean | null,
/**
 * Which one.
 */
protectiveDetail: string | null,
/**
 * Durée.
 */
duration: string | null,
/**
 * Usual week.
 */
schedule: Array<WeekSlot>,
/**
 * Horaires, in words.
 */
hours: string | null,
/**
 * Lieu de rendez-vous du premier jour.
 */
firstDayPlace: string | null,
/**
 * At what time.
 */
firstDayTime: string | null,
/**
 * Whom to ask for.
 */
firstDayPerson: string | null,
/**
 * Lieu des autres jours, si différent.
 */
otherDaysPlace: string | null,
/**
 * Tenue.
 */
clothing: string,
/**
 * Repas.
 */
meals: string,
/**
 * Date du bilan collectif; none is « à définir ultérieurement ».
 */
reviewOn: DateText | null,
/**
 * Autres attentes.
 */
otherExpectations: string, };

/**
 * Which offer.
 */
export type OfferKey = {
/**
 * Which.
 */
offerId: string, };

/**
 * The list of offers.
 */
export type OfferList = {
/**
 * Those that answer, by métier.
 */
rows: Array<OfferRow>,
/**
 * How many are proposed.
 */
all: number,
/**
 * Métiers in use.
 */
jobs: Array<string>,
/**
 * Territories in use.
 */
territories: Array<string>, };

/**
 * An offer beside a person.
 */
export type OfferMatch = {
/**
 * Mobility, hours, childcare, hours a week.
 */
points: Array<MatchPoint>, };

/**
 * What narrows the list of offers.
 */
export type OfferQuery = {
/**
 * Job, ROME, company or commune; accents and one slip aside.
 */
search?: string | null,
/**
 * Of one company.
 */
companyId?: string | null,
/**
 * Métier, as the sheet names it.
 */
job?: string | null,
/**
 * Territory of the offer, else of its company.
 */
territory?: string | null,
/**
 * Object the company accepts.
 */
object?: PmsmpObject | null,
/**
 * Only those one can reach without a car.
 */
withoutCar?: boolean | null,
/**
 * Only those where part time is possible.
 */
partTime?: boolean | null,
/**
 * Only those with a place left.
 */
withPlaces?: boolean | null,
/**
 * Also those no longer proposed.
 */
withRetired?: boolean | null, };

/**
 * An offer no longer proposed, or proposed again.
 */
export type OfferRetiring = {
/**
 * Which.
 */
offerId: string,
/**
 * Day it stops; none proposes it again.
 */
retiredOn?: DateText | null, };

/**
 * An offer in a list.
 */
export type OfferRow = {
/**
 * Identifier.
 */
id: string,
/**
 * Who offers it.
 */
companyId: string,
/**
 * Its name.
 */
companyName: string,
/**
 * Métier; empty while the sheet is begun.
 */
job: string,
/**
 * Code ROME.
 */
rome: string | null,
/**
 * 1 for the first.
 */
edition: number,
/**
 * Territory of the offer, else of its company.
 */
territory: string | null,
/**
 * Commune of the company.
 */
communeName: string | null,
/**
 * Objects the company accepts.
 */
objects: Array<PmsmpObject>,
/**
 * Places in all.
 */
positions: number,
/**
 * Places nobody has taken, all editions together.
 */
placesLeft: number,
/**
 * Whether one can come without a car.
 */
withoutCar: boolean,
/**
 * Whether part time is possible.
 */
partTime: boolean | null,
/**
 * Day it stopped being offered, ISO.
 */
retiredOn: string | null,
/**
 * Day of the visit, ISO.
 */
visitedOn: string | null,
/**
 * Fields of the sheet still empty.
 */
missing: number,
/**
 * Whether it was put away.
 */
isArchived: boolean, };

/**
 * New values of an offer.
 */
export type OfferUpdate = {
/**
 * Which.
 */
offerId: string,
/**
 * Version the values were read at; refused if it moved since.
 */
version?: number | null,
/**
 * The values.
 */
offer: OfferFields, };

/**
 * An offer, whole.
 */
export type OfferView = {
/**
 * Its line in a list.
 */
row: OfferRow,
/**
 * Version.
 */
version: number,
/**
 * What the sheet says.
 */
offer: OfferFields,
/**
 * Fields of annexe 5 where it says nothing yet, in the order of the sheet.
 */
empty: Array<SheetField>,
/**
 * Among them, those without which an immersion cannot be prepared.
 */
needed: Array<SheetField>,
/**
 * Why it is no longer rewritten, in words; none while it may be.
 */
frozen: string | null,
/**
 * The edition that took its place.
 */
followedBy: string | null,
/**
 * Every edition of the sheet, latest first.
 */
editions: Array<OfferEdition>,
/**
 * Immersions that rest on this edition; nobody is named.
 */
immersions: number, };

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
 * What the parent answers to one item; nothing takes the answer back.
 */
export type ParentAnswer = {
/**
 * In which grid.
 */
gridId: string,
/**
 * Code of the item.
 */
item: string,
/**
 * The answer.
 */
mark?: PotentialitesMark | null, };

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
 * Only people whose contract stands there.
 */
contract?: ContractFilter | null,
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
export type PeopleSort = "name" | "birthDate" | "lastContact" | "nextAppointment" | "confirmedOn" | "territory" | "overdue" | "contractEnd";

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
 * Day by which the contract should be signed, while none was signed since the orientation; ISO.
 */
contractDeadline: string | null,
/**
 * The contract that counts today.
 */
contract: ContractBrief | null,
/**
 * First day of the month the youngest child turns three, from four months ahead; ISO.
 */
thirdBirthdayAlertOn: string | null,
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
 * The contract that counts today.
 */
contract: ContractBrief | null,
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
 * An objective of the plan a follow-up can serve.
 */
export type PlanObjective = {
/**
 * Identifier.
 */
id: string,
/**
 * Category.
 */
category: Category,
/**
 * Label.
 */
label: string, };

/**
 * Another order: of objectives, of the actions of one objective, or of both. Those named take, in their new order, the
 * places they had together.
 */
export type PlanOrder = {
/**
 * Whose plan.
 */
personId: string,
/**
 * Objectives, such as those of one category.
 */
objectiveIds?: Array<string> | null,
/**
 * Objective whose actions are put in order.
 */
objectiveId?: string | null,
/**
 * Its actions.
 */
actionIds?: Array<string> | null, };

/**
 * The plan on one page.
 */
export type PlanView = {
/**
 * Objectives by category, then in order.
 */
objectives: Array<ObjectiveView>,
/**
 * Minutes of this week, from the dates of the actions.
 */
weeklyMinutes: number,
/**
 * This week and the next ones, a quarter of a year.
 */
weeks: Array<WeekView>,
/**
 * Hours a week asked of the person today; none before the law.
 */
asked: AskedHours | null,
/**
 * Decisions that lowered them, latest first.
 */
targets: Array<HoursTargetView>,
/**
 * Actions that should have been done already.
 */
overdue: number,
/**
 * Bilans, latest first.
 */
bilans: Array<BilanView>,
/**
 * Appointments an action can be tied to, latest first.
 */
appointments: Array<AppointmentChoice>,
/**
 * Immersions an action can be, latest first.
 */
immersions: Array<ImmersionChoice>,
/**
 * Day a new action is due by, unless another is chosen.
 */
defaultDueOn: DateText, };

/**
 * One follow-up to be put in the plan.
 */
export type PlannedFollowUp = {
/**
 * Which.
 */
followUpId: string,
/**
 * The action it becomes.
 */
action: FollowUpAction, };

/**
 * An action of the plan that answers to a priority.
 */
export type PlannedStep = {
/**
 * Which.
 */
actionId: string,
/**
 * What.
 */
label: string,
/**
 * Who.
 */
actor: Actor,
/**
 * Name of the partner.
 */
actorName: string | null,
/**
 * By when.
 */
dueOn: string | null,
/**
 * Where it stands.
 */
status: ActionStatus, };

/**
 * A PMSMP and its bilan.
 */
export type PmsmpBilanDesk = {
/**
 * Which PMSMP.
 */
pmsmpId: string,
/**
 * Who went.
 */
personId: string,
/**
 * Their name.
 */
personName: string,
/**
 * Where.
 */
companyName: string,
/**
 * Job looked at.
 */
job: string | null,
/**
 * Objet.
 */
object: PmsmpObject | null,
/**
 * Objectifs précis.
 */
objectives: string,
/**
 * How one would know they are reached.
 */
judgedBy: string,
/**
 * First day, ISO.
 */
startsOn: string | null,
/**
 * Last day, ISO: the real one when it was stopped.
 */
endsOn: string | null,
/**
 * Tutor of the convention.
 */
tutorName: string | null,
/**
 * Their phone.
 */
tutorPhone: string | null,
/**
 * Day the bilan is due, ISO.
 */
dueOn: string | null,
/**
 * The version shown; none before it is begun.
 */
bilan: PmsmpBilanView | null,
/**
 * Every version, latest first.
 */
versions: Array<PmsmpBilanVersion>,
/**
 * Objectives of the plan.
 */
objectivesOfPlan: Array<PlanObjective>, };

/**
 * Which bilan of a PMSMP.
 */
export type PmsmpBilanKey = {
/**
 * Which.
 */
bilanId: string, };

/**
 * A line of the grid.
 */
export type PmsmpBilanLineView = {
/**
 * Identifier.
 */
id: string,
/**
 * What it is about.
 */
kind: BilanLineKind,
/**
 * Code of a savoir-être.
 */
code: string | null,
/**
 * Label.
 */
label: string,
/**
 * What one sees when it is there; for a savoir-être.
 */
observe: string | null,
/**
 * Its values.
 */
line: BilanLineFields,
/**
 * Whether both voices differ by two steps or more: « à se dire ».
 */
toTalk: boolean,
/**
 * Sentence proposed for a CV, when it was done alone.
 */
cvProposal: string | null, };

/**
 * Which PMSMP, and which version of its bilan; the latest when none is named.
 */
export type PmsmpBilanQuery = {
/**
 * Which PMSMP.
 */
pmsmpId: string,
/**
 * Which version.
 */
bilanId?: string | null, };

/**
 * New values of a bilan: the parts that are given, and no other.
 */
export type PmsmpBilanUpdate = {
/**
 * Which.
 */
bilanId: string,
/**
 * When and by whom.
 */
frame?: BilanFrame | null,
/**
 * Réalisation.
 */
done?: BilanDone | null,
/**
 * Objectif.
 */
outcome?: BilanOutcome | null,
/**
 * Accueil.
 */
welcome?: BilanWelcome | null,
/**
 * Ce que j’en retiens.
 */
words?: BilanWords | null,
/**
 * Suites: exactly these, in this order.
 */
followUps?: Array<FollowUpFields> | null, };

/**
 * A version in the list.
 */
export type PmsmpBilanVersion = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first.
 */
number: number,
/**
 * Day, ISO.
 */
madeOn: string,
/**
 * Opinion of the person.
 */
agreement: Agreement | null, };

/**
 * A version of the bilan.
 */
export type PmsmpBilanView = {
/**
 * Identifier.
 */
id: string,
/**
 * 1 for the first version.
 */
number: number,
/**
 * When and by whom.
 */
frame: BilanFrame,
/**
 * Réalisation.
 */
done: BilanDone,
/**
 * Minutes planned up to the last day; none when the week is not known.
 */
plannedMinutes: number | null,
/**
 * Minutes done.
 */
doneMinutes: number | null,
/**
 * Objectif.
 */
outcome: BilanOutcome,
/**
 * Accueil.
 */
welcome: BilanWelcome,
/**
 * What would be written, or was, in the log of the company; nothing without the person’s consent.
 */
welcomeLog: string | null,
/**
 * Ce que j’en retiens.
 */
words: BilanWords,
/**
 * Lines of the grid, in order.
 */
lines: Array<PmsmpBilanLineView>,
/**
 * Suites.
 */
followUps: Array<FollowUpView>,
/**
 * Sections that have a place in this bilan.
 */
sections: Array<BilanSection>,
/**
 * What is missing before the person is asked whether they agree.
 */
gaps: Array<BilanGap>,
/**
 * Opinion of the person; without it the bilan is « provisoire ».
 */
agreement: AgreementView | null,
/**
 * Why it is not asked for and what closes the PMSMP instead, in French; none when the person came.
 */
withoutOpinion: string | null,
/**
 * Whether a renewal may follow.
 */
renewal: RenewalGate, };

/**
 * How a PMSMP goes out of its course.
 */
export type PmsmpEnding = {
/**
 * Which.
 */
pmsmpId: string,
/**
 * Which way out; none puts it back in its course.
 */
exit?: PmsmpExit | null,
/**
 * Day; the last day of presence when it was interrupted.
 */
on?: DateText | null,
/**
 * At whose initiative.
 */
by?: Initiative | null,
/**
 * Why.
 */
reason: string,
/**
 * Minutes done before an interruption.
 */
doneMinutes?: number | null, };

export type PmsmpExit = "refusee" | "annulee" | "interrompue" | "non_venue";

/**
 * How it went out of its course.
 */
export type PmsmpExitView = {
/**
 * Which way.
 */
exit: PmsmpExit,
/**
 * Day, ISO.
 */
on: string | null,
/**
 * At whose initiative.
 */
by: Initiative | null,
/**
 * Why.
 */
reason: string,
/**
 * Minutes done before an interruption.
 */
doneMinutes: number | null, };

/**
 * What one may write in a PMSMP.
 */
export type PmsmpFields = {
/**
 * Objet.
 */
object: PmsmpObject | null,
/**
 * Objectifs précis.
 */
objectives: string,
/**
 * How one will know they are reached.
 */
judgedBy: string,
/**
 * First day.
 */
startsOn: DateText | null,
/**
 * Last day.
 */
endsOn: DateText | null,
/**
 * Usual week.
 */
schedule: Array<WeekSlot>,
/**
 * Days without presence.
 */
daysOff: Array<DateText>,
/**
 * Minutes a week when the week is not detailed.
 */
weeklyMinutes: number | null,
/**
 * Days of presence when the week is not detailed.
 */
presenceDays: number | null,
/**
 * Tutor.
 */
tutorName: string,
/**
 * Their function.
 */
tutorRole: string,
/**
 * Their phone.
 */
tutorPhone: string,
/**
 * Their e-mail.
 */
tutorEmail: string,
/**
 * It replaces nobody and covers no surge of activity.
 */
noReplacement: boolean,
/**
 * Majeur protégé.
 */
protectedAdult: boolean,
/**
 * Représentant légal.
 */
guardianName: string,
/**
 * Their phone.
 */
guardianPhone: string,
/**
 * Their e-mail.
 */
guardianEmail: string,
/**
 * The person is employed and goes on working time.
 */
onWorkingTime: boolean,
/**
 * Employeur actuel.
 */
employerName: string,
/**
 * Its SIRET.
 */
employerSiret: string,
/**
 * Who signs for it.
 */
employerContact: string,
/**
 * First day of the CUI or CDDI.
 */
aidedFrom: DateText | null,
/**
 * Its last day.
 */
aidedTo: DateText | null,
/**
 * Technical skills looked at.
 */
technicalSkills: Array<string>,
/**
 * Minutes of travel a day.
 */
travelMinutes: number | null,
/**
 * Points d’appui.
 */
support: string,
/**
 * Aménagements demandés.
 */
accommodations: string,
/**
 * Ce que je veux vérifier.
 */
toCheck: string,
/**
 * Mes contraintes d’horaires.
 */
constraints: string,
/**
 * Qui prévenir.
 */
emergencyContact: string,
/**
 * Lines the person agreed to show the company.
 */
shared: Array<SharedLine>,
/**
 * Day of that agreement.
 */
sharedOn: DateText | null,
/**
 * Number in the tool that signs conventions.
 */
externalNumber: string,
/**
 * Date of the bilan collectif.
 */
reviewOn: DateText | null, };

/**
 * Which PMSMP.
 */
export type PmsmpKey = {
/**
 * Which.
 */
pmsmpId: string, };

/**
 * The PMSMP of a person.
 */
export type PmsmpList = {
/**
 * Latest first.
 */
pmsmps: Array<PmsmpRow>,
/**
 * Days used, host by host.
 */
hosts: Array<HostDays>, };

/**
 * A step to note, or to take back.
 */
export type PmsmpMove = {
/**
 * Which.
 */
pmsmpId: string,
/**
 * The step.
 */
step: PmsmpStep,
/**
 * Its day; the day proposed when absent.
 */
on?: DateText | null,
/**
 * Whether the step is taken back.
 */
back: boolean,
/**
 * Number of the convention, with the steps about it.
 */
externalNumber?: string | null, };

export type PmsmpObject = "decouvrir" | "confirmer" | "recrutement";

/**
 * A PMSMP in a list or in the calendar.
 */
export type PmsmpRow = {
/**
 * Identifier.
 */
id: string,
/**
 * Version, sent back with a change.
 */
version: number,
/**
 * Who goes.
 */
personId: string,
/**
 * Their name.
 */
personName: string,
/**
 * Where.
 */
companyId: string,
/**
 * Its name.
 */
companyName: string,
/**
 * On which offer.
 */
offerId: string | null,
/**
 * Job of the offer; empty without an offer.
 */
job: string,
/**
 * Object.
 */
object: PmsmpObject | null,
/**
 * Where it stands.
 */
state: PmsmpState,
/**
 * First day, ISO.
 */
startsOn: string | null,
/**
 * Last day planned, ISO.
 */
endsOn: string | null,
/**
 * Last day real or planned, ISO: an interruption ends it early.
 */
lastDay: string | null,
/**
 * Calendar days from the first to the last, both included.
 */
days: number,
/**
 * The PMSMP it renews.
 */
renewsId: string | null,
/**
 * Day of the bilan collectif, ISO.
 */
reviewOn: string | null,
/**
 * The step its dates call for, to be confirmed.
 */
toConfirm: PmsmpStep | null,
/**
 * Whether an accident is noted and not declared yet.
 */
accidentRuns: boolean,
/**
 * Whether it takes, took or may still take place.
 */
takesPlace: boolean, };

export type PmsmpState = "en_preparation" | "proposee" | "rencontre_faite" | "convention_demandee" | "convention_validee" | "en_cours" | "terminee" | "bilan_fait" | "cloturee" | "refusee" | "annulee" | "interrompue" | "non_venue";

export type PmsmpStep = "proposee" | "rencontre_faite" | "convention_demandee" | "convention_validee" | "en_cours" | "terminee" | "cloturee";

/**
 * A step of the course.
 */
export type PmsmpStepView = {
/**
 * Which.
 */
step: PmsmpStep,
/**
 * Day it was noted, ISO.
 */
on: string | null,
/**
 * Whether it can be noted now, blocking rules apart.
 */
canTake: boolean,
/**
 * Whether it can be taken back.
 */
canTakeBack: boolean,
/**
 * Whether it comes next.
 */
isNext: boolean,
/**
 * Whether the dates call for it.
 */
isProposed: boolean,
/**
 * Day proposed for it, ISO.
 */
proposedOn: string, };

/**
 * What is written in a PMSMP.
 */
export type PmsmpUpdate = {
/**
 * Which.
 */
pmsmpId: string,
/**
 * Version it was read in; another one was written since when they differ.
 */
version: number | null,
/**
 * The whole of it.
 */
pmsmp: PmsmpFields, };

/**
 * A PMSMP, whole.
 */
export type PmsmpView = {
/**
 * As in the list.
 */
row: PmsmpRow,
/**
 * What is written in it.
 */
pmsmp: PmsmpFields,
/**
 * What the law and good practice say of it.
 */
findings: Array<RuleFinding>,
/**
 * The course.
 */
steps: Array<PmsmpStepView>,
/**
 * The ways out that go with where it stands.
 */
exits: Array<PmsmpExit>,
/**
 * How it went out.
 */
exit: PmsmpExitView | null,
/**
 * Accident.
 */
accident: AccidentView | null,
/**
 * Days used with this host; none while dates are missing.
 */
host: HostDays | null,
/**
 * Whether object and objectives are those of the PMSMP it renews.
 */
aimIsFixed: boolean,
/**
 * Whether the convention was asked for: object, objectives and dates wait for the step to be taken back.
 */
termsAreFixed: boolean,
/**
 * Whether nothing in it changes any more.
 */
isOver: boolean,
/**
 * Whether it can be renewed.
 */
canRenew: boolean,
/**
 * Why it cannot, in French; empty when it can.
 */
renewalRefusal: string,
/**
 * Its renewal.
 */
renewedById: string | null,
/**
 * Whether it can be put away.
 */
canArchive: boolean,
/**
 * Minutes of a usual week.
 */
weeklyMinutes: number,
/**
 * Days of presence planned.
 */
presenceDays: number,
/**
 * Minutes planned over the whole period.
 */
plannedMinutes: number,
/**
 * Technical skills the offer names, for a recruitment.
 */
offeredSkills: Array<string>,
/**
 * « Ce que l’entreprise verra »: the lines agreed to that are filled in, in French.
 */
seenByCompany: Array<SeenLine>, };

export type Polarity = "atout" | "neutre" | "frein";

/**
 * An action of the bank.
 */
export type PotentialitesAction = {
/**
 * Stable code.
 */
code: string,
/**
 * What is done.
 */
label: string,
/**
 * Category of the plan.
 */
category: Category,
/**
 * Who does it.
 */
actor: Actor,
/**
 * Which partner.
 */
actorName?: string, };

/**
 * The grids of a person, latest first, and one of them.
 */
export type PotentialitesDesk = {
/**
 * Whose.
 */
personId: string,
/**
 * Whether it was thought for them.
 */
hint: EligibilityHint,
/**
 * All of them.
 */
grids: Array<GridRow>,
/**
 * The one that was asked for, else the latest.
 */
grid: GridView | null, };

/**
 * A domain of the grid: one page.
 */
export type PotentialitesDomain = {
/**
 * `D1` and so on.
 */
code: string,
/**
 * Its title.
 */
label: string,
/**
 * Categories of the diagnostic it is near.
 */
categories: Array<Category>,
/**
 * Whether its lines stay in the dossier unless the parent agrees: health.
 */
sensitive: boolean,
/**
 * Its items.
 */
items: Array<PotentialitesItem>, };

/**
 * An item: one sentence said by the parent.
 */
export type PotentialitesItem = {
/**
 * `P01` and so on.
 */
code: string,
/**
 * The sentence.
 */
label: string,
/**
 * The sentence for somebody who expects a child, when it differs.
 */
pregnant?: string,
/**
 * Whether the short form asks it.
 */
short: boolean,
/**
 * Whether « ça me bloque » calls for a talk in private.
 */
private: boolean,
/**
 * Category of the plan its actions go to.
 */
category: Category,
/**
 * Words for a CV it may lead to.
 */
skills: Array<string>,
/**
 * Actions of the bank.
 */
actions: Array<string>, };

export type PotentialitesMark = "fort" | "va" | "avancer" | "bloque" | "passe";

/**
 * An answer one can give.
 */
export type PotentialitesMarkDef = {
/**
 * The answer.
 */
code: PotentialitesMark,
/**
 * Its words.
 */
label: string,
/**
 * Key that gives it.
 */
key: string, };

/**
 * The pack.
 */
export type PotentialitesPack = {
/**
 * `trame/potentialites/1`.
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
 * What is said at the head of every grid.
 */
banner: string,
/**
 * The five answers, in the order of their keys.
 */
marks: Array<PotentialitesMarkDef>,
/**
 * Domains, one a page.
 */
domains: Array<PotentialitesDomain>,
/**
 * Bank of actions.
 */
actions: Array<PotentialitesAction>,
/**
 * Words for a CV.
 */
skills: Array<PotentialitesSkill>,
/**
 * Rights and places.
 */
reperes: Array<Repere>,
/**
 * Lengths of the moments of a week.
 */
moments: MomentLengths,
/**
 * Whom to call.
 */
help: Array<HelpLine>, };

/**
 * Whose grids, and which one to show; the latest when none is named.
 */
export type PotentialitesQuery = {
/**
 * Whose.
 */
personId: string,
/**
 * Which grid.
 */
gridId?: string | null, };

/**
 * What a parent does every day, in the words of a CV.
 */
export type PotentialitesSkill = {
/**
 * Stable code.
 */
code: string,
/**
 * At home.
 */
situation: string,
/**
 * On a CV.
 */
words: string,
/**
 * Savoir-être of the immersion pack.
 */
softSkills: Array<string>, };

/**
 * « Mes priorités »: exactly these, in this order.
 */
export type PrioritiesChoice = {
/**
 * In which grid.
 */
gridId: string,
/**
 * Codes of those kept.
 */
items: Array<string>, };

/**
 * An action that answers to a priority: who, what, by when.
 */
export type PriorityAction = {
/**
 * What.
 */
label: string,
/**
 * Who.
 */
actor: Actor,
/**
 * Name of the partner.
 */
actorName?: string | null,
/**
 * By when.
 */
dueOn: DateText,
/**
 * Code in the content pack, when it comes from its bank.
 */
code?: string | null, };

/**
 * Actions of a priority to put in the plan.
 */
export type PriorityPlan = {
/**
 * Of which grid.
 */
gridId: string,
/**
 * Code of the item the parent chose.
 */
item: string,
/**
 * The actions.
 */
actions: Array<PriorityAction>, };

/**
 * An action the bank proposes for a priority.
 */
export type PriorityProposal = {
/**
 * Code of the item.
 */
item: string,
/**
 * Code of the action in the pack.
 */
code: string,
/**
 * What.
 */
label: string,
/**
 * Who.
 */
actor: Actor,
/**
 * Name of the partner.
 */
actorName: string | null, };

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
 * Legal mention under the title of contracts; ours when empty.
 */
contractMention: string | null,
/**
 * Legal mentions at the foot of documents.
 */
legalMentions: string | null,
/**
 * Last day it may prescribe PMSMP by delegation; none when it needs none.
 */
delegationUntil: DateText | null,
/**
 * What to know of that day now, in French; said by the core, not typed.
 */
delegationNotice: string | null,
/**
 * Logo, a PNG in base64; changed by `set_logo` only.
 */
logo: string | null, };

export type Reached = "oui" | "en_partie" | "non";

/**
 * A place of the sheet that says something.
 */
export type ReadField = {
/**
 * Which place.
 */
slot: SheetSlot,
/**
 * What it is called on the sheet.
 */
label: string,
/**
 * What is known, a thing a line; empty when nothing is.
 */
current: string,
/**
 * What was found, a thing a line.
 */
found: string,
/**
 * How they stand.
 */
state: ReadState,
/**
 * What to know about it, in French.
 */
note: string | null,
/**
 * Whether taking it changes the company, and so all its offers.
 */
ofTheCompany: boolean, };

/**
 * How what was found stands to what is known.
 */
export type ReadState = "same" | "new" | "changed" | "unreadable" | "tooLong";

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
 * Savoir-être, scales and lists of immersions.
 */
immersion: Immersion,
/**
 * The grid of potentialités: items, actions, words for a CV, rights.
 */
potentialites: PotentialitesPack,
/**
 * What the statuses of actions mean.
 */
statuses: Array<StatusRule>, };

/**
 * What the référent says of an item.
 */
export type ReferentAnswer = {
/**
 * Code of the item.
 */
item: string,
/**
 * Their answer.
 */
mark: PotentialitesMark | null,
/**
 * One fact heard or seen.
 */
fact: string, };

/**
 * What the référent says of one item, beside the parent and never over them.
 */
export type ReferentAnswerUpdate = {
/**
 * In which grid.
 */
gridId: string,
/**
 * Code of the item.
 */
item: string,
/**
 * The answer.
 */
mark?: PotentialitesMark | null,
/**
 * One fact heard or seen.
 */
fact: string, };

/**
 * What exists once the parent has finished.
 */
export type ReferentPart = {
/**
 * The référent’s answers, item by item.
 */
answers: Array<ReferentAnswer>,
/**
 * « À se dire ».
 */
toSay: Array<ToSay>,
/**
 * Codes of the items the parent may keep among « Mes forces ».
 */
strengthChoices: Array<string>,
/**
 * Codes of the items the parent may keep among « Mes priorités ».
 */
priorityChoices: Array<string>,
/**
 * What is left before closing, in French.
 */
missing: Array<string>,
/**
 * Words for a CV.
 */
skills: Array<StrengthSkill>,
/**
 * Actions of the bank.
 */
proposals: Array<PriorityProposal>, };

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
 * Whether a renewal may follow (D. 5135-3).
 */
export type RenewalGate = {
/**
 * Whether it may.
 */
isOpen: boolean,
/**
 * Why, in French.
 */
reason: string, };

/**
 * A right or a place to know, with its source: nothing is computed from it.
 */
export type Repere = {
/**
 * Stable code.
 */
code: string,
/**
 * What it is.
 */
title: string,
/**
 * What to know of it.
 */
text: string,
/**
 * Where it was read.
 */
source: string,
/**
 * Day it was checked, ISO.
 */
checkedOn: string,
/**
 * Domains it goes with.
 */
domains: Array<string>, };

export type ResourceKind = "relais" | "regle" | "permis" | "langue" | "equipement" | "droit";

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

export type ReviewMotive = "trois_mois" | "naissance" | "troisieme_anniversaire";

export type RuleCode = "PM-01" | "PM-02" | "PM-03" | "PM-04" | "PM-05" | "PM-06" | "PM-07" | "PM-08" | "PM-09" | "PM-10" | "PM-11" | "PM-12" | "PM-13" | "PM-14" | "PM-15" | "PM-16" | "PM-17" | "PM-18" | "PM-19" | "PM-20" | "PM-21" | "PM-22" | "PM-23" | "BI-01" | "BI-02" | "BI-03" | "BI-04" | "BI-05" | "BI-06" | "BI-07" | "BI-08";

/**
 * Something a rule found: what, why, what to do.
 */
export type RuleFinding = {
/**
 * Which PMSMP.
 */
pmsmp: string,
/**
 * Code one can quote.
 */
code: RuleCode,
/**
 * How much it weighs.
 */
level: Level,
/**
 * Article of the code du travail, « D5135-3 »; none for a rule of good practice.
 */
article: string | null,
/**
 * First day the rule holds, ISO.
 */
validFrom: string,
/**
 * Last day of a rule that was replaced, ISO.
 */
validUntil: string | null,
/**
 * First day it is about, ISO; of the 12 months for PM-06 and PM-07.
 */
from: string | null,
/**
 * Last day it is about, ISO.
 */
to: string | null,
/**
 * The instant a timer runs to, ISO local time.
 */
dueAt: string | null,
/**
 * Wire name of the field it stands next to.
 */
field: string | null,
/**
 * Whether something is only missing, rather than wrong.
 */
isMissing: boolean,
/**
 * What was found.
 */
message: string,
/**
 * What to do.
 */
todo: string, };

/**
 * A passphrase on its way in; wiped when dropped, never shown by `Debug`.
 */
export type Secret = string;

/**
 * A line about the person that the company receives.
 */
export type SeenLine = {
/**
 * What it is, in French.
 */
label: string,
/**
 * What is written.
 */
text: string, };

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

export type SharedLine = "points_appui" | "amenagements" | "a_verifier" | "contraintes" | "contact_urgence" | "telephone";

/**
 * What to take of a sheet.
 */
export type SheetChoice = {
/**
 * Which offer.
 */
offerId: string,
/**
 * Version of the offer that was compared.
 */
version: number,
/**
 * Version of the company that was compared.
 */
companyVersion: number,
/**
 * The bytes, base64.
 */
base64: string,
/**
 * Which copy of the sheet, in a file of several.
 */
copy?: number | null,
/**
 * Places to take; the others stay as they are.
 */
fields: Array<SheetSlot>, };

export type SheetField = "sector" | "companyName" | "met" | "companyAddress" | "places" | "transit" | "mobility" | "activity" | "workforce" | "statedValues" | "job" | "positions" | "host" | "context" | "tasks" | "hardships" | "qualification" | "trainingPossible" | "prerequisites" | "softSkills" | "technicalSkills" | "mobilitySolution" | "partTime" | "flexibleTime" | "otherMeasures" | "equipment" | "duration" | "hours" | "firstDayPlace" | "otherDaysPlace" | "clothing" | "meals" | "reviewOn" | "futureCommitments" | "otherExpectations";

/**
 * A PDF somebody chose, and the offer it is about.
 */
export type SheetFile = {
/**
 * Which offer.
 */
offerId: string,
/**
 * The bytes, base64.
 */
base64: string,
/**
 * Which copy of the sheet, in a file of several; the first filled one when absent.
 */
copy?: number | null, };

/**
 * What a sheet would change, said before anything is.
 */
export type SheetReading = {
/**
 * Name of the company.
 */
companyName: string,
/**
 * Métier of the offer.
 */
job: string,
/**
 * Version of the offer that was compared.
 */
version: number,
/**
 * Version of the company that was compared.
 */
companyVersion: number,
/**
 * Copies of the file that are filled.
 */
copies: Array<number>,
/**
 * The one that was read.
 */
copy: number,
/**
 * Places that say something, in the order of the sheet.
 */
fields: Array<ReadField>,
/**
 * What to know about the file, in French.
 */
notes: Array<string>,
/**
 * Why the offer is no longer rewritten, in words; none while it may be.
 */
frozen: string | null, };

export type SheetSlot = "sector" | "sheet_number" | "territory" | "prospector" | "visited_on" | "company_name" | "siret" | "person_met" | "company_address" | "immersion_places" | "public_transport" | "mobility_information" | "activity" | "workforce" | "company_values" | "job" | "positions" | "host" | "job_context" | "main_tasks" | "hardships" | "qualification_required" | "training_possible" | "prerequisites" | "accepted_objects" | "behavioural_skills" | "technical_skills" | "mobility_solution" | "part_time" | "flexible_time" | "other_measures" | "equipment" | "duration" | "hours" | "first_day_place" | "other_days_place" | "clothing" | "meals" | "review_on" | "future_commitments" | "other_expectations";

/**
 * Signed pages, as they were signed.
 */
export type SignedFile = {
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
 * SHA-256, hexadecimal, checked when it was read.
 */
sha256: string, };

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
 * A savoir-être one can observe (the sixteen of France Travail, ROME 4.0, read on 2026-11-23; our wording).
 */
export type SoftSkillDef = {
/**
 * `SE01` and so on.
 */
code: string,
/**
 * Label.
 */
label: string,
/**
 * What one sees when it is there.
 */
observe: string,
/**
 * Whether a new offer shows it at once.
 */
byDefault: boolean,
/**
 * Sentence proposed for a CV.
 */
cv: string, };

/**
 * Where a category stands in a version.
 */
export type StandingView = {
/**
 * State.
 */
state: CategoryState,
/**
 * Impact of an active frein.
 */
impact: Impact | null, };

/**
 * Open or closed dossiers.
 */
export type StatusFilter = "ouverts" | "clos" | "tous";

/**
 * What a status means for an action.
 */
export type StatusRule = {
/**
 * The status.
 */
status: ActionStatus,
/**
 * Whether something is still to be done.
 */
isOpen: boolean,
/**
 * Whether ending so needs its reason.
 */
needsReason: boolean, };

/**
 * A strength the parent keeps.
 */
export type StrengthFields = {
/**
 * Code of an item the parent called a strength.
 */
item: string,
/**
 * Their example.
 */
example: string,
/**
 * Words for a CV.
 */
cv: string, };

/**
 * Words for a CV that go with a strength.
 */
export type StrengthSkill = {
/**
 * Code of the item.
 */
item: string,
/**
 * Code of the skill in the pack.
 */
code: string,
/**
 * Words for a CV.
 */
words: string,
/**
 * Codes of the savoir-être it shows.
 */
softSkills: Array<string>, };

/**
 * « Mes forces »: exactly these, in this order.
 */
export type StrengthsChoice = {
/**
 * In which grid.
 */
gridId: string,
/**
 * Those kept.
 */
strengths: Array<StrengthFields>, };

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

export type TalkReason = "ecart" | "en_prive";

export type TaskMark = "vue" | "avec_aide" | "seul" | "pas_abordee";

export type Theme = "systeme" | "clair" | "sombre" | "contraste";

/**
 * New words about the week.
 */
export type TimeBudgetUpdate = {
/**
 * Of which grid.
 */
gridId: string,
/**
 * What is said, moment by moment; a moment left out stays as it is, null takes it back.
 */
moments: { [key in Moment]: Availability | null },
/**
 * Minutes of one trip to an activity.
 */
travelMinutes?: number | null,
/**
 * Minutes each way to take the child somewhere.
 */
dropOffMinutes: number, };

/**
 * An item to talk about.
 */
export type ToSay = {
/**
 * Code of the item.
 */
item: string,
/**
 * Why.
 */
reason: TalkReason, };

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
 * The immersion it is about, when it is one.
 */
pmsmpId: string | null,
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
 * The delegation to prescribe PMSMP ends soon, or has ended; in French.
 */
delegationNotice: string | null,
/**
 * Appointments of the day, in order.
 */
appointments: Array<AppointmentView>,
/**
 * Past appointments nobody said who came to.
 */
withoutAttendance: Array<AppointmentView>,
/**
 * Contracts to sign: due by law soon or already, or ready.
 */
deadlines: Array<TodayLine>,
/**
 * Contracts that end within 45 days, or ended with nothing after them.
 */
endingContracts: Array<TodayLine>,
/**
 * Contracts to look at together.
 */
contractReviews: Array<TodayLine>,
/**
 * Actions that should have been done already.
 */
overdueActions: Array<TodayLine>,
/**
 * Immersions that start this week.
 */
startingImmersions: Array<TodayLine>,
/**
 * Immersions that should have begun, or be over: to be confirmed.
 */
immersionsToConfirm: Array<TodayLine>,
/**
 * Accidents noted and not declared yet.
 */
accidents: Array<TodayLine>,
/**
 * Bilans of PMSMP that wait, oldest end first.
 */
dueBilans: Array<TodayLine>,
/**
 * Diagnostics to look at again.
 */
staleDiagnostics: Array<TodayLine>,
/**
 * Dossiers without a contact for a while.
 */
silentDossiers: Array<TodayLine>,
/**
 * Grids of potentialités to look at again.
 */
gridReviews: Array<TodayLine>,
/**
 * Third birthdays in the four months ahead.
 */
thirdBirthdays: Array<TodayLine>, };

/**
 * The path of a person on a day, and what they can count on.
 */
export type Trajectory = {
/**
 * Today, ISO.
 */
today: string,
/**
 * What is done, what goes on today, what is ahead; in that order.
 */
steps: Array<TrajectoryStep>,
/**
 * What is done and not telling, counted in French: « et 12 autres actions réalisées ».
 */
othersDone: string | null,
/**
 * The same of what is ahead.
 */
othersAhead: string | null,
/**
 * What the person aims at, in their order.
 */
aims: Array<string>,
/**
 * Of their own.
 */
strengths: Array<TrajectoryStrength>,
/**
 * Around them.
 */
resources: Array<TrajectoryResources>, };

/**
 * Resources of one kind.
 */
export type TrajectoryResources = {
/**
 * What they are.
 */
kind: ResourceKind,
/**
 * The same, in French.
 */
label: string,
/**
 * Each of them.
 */
texts: Array<string>, };

/**
 * A step of the path.
 */
export type TrajectoryStep = {
/**
 * What it is.
 */
kind: MilestoneKind,
/**
 * Where it stands.
 */
place: MilestonePlace,
/**
 * In French, whole.
 */
title: string,
/**
 * Its day, ISO; none when nobody said.
 */
on: string | null,
/**
 * Its day in words: « pour le 04/12/2026 », « sans date ».
 */
when: string,
/**
 * Whether it is shown where there is not room for all.
 */
isTelling: boolean, };

/**
 * Something the person can count on, of their own.
 */
export type TrajectoryStrength = {
/**
 * What.
 */
text: string,
/**
 * The person’s example.
 */
example: string | null,
/**
 * Where it was said, in French: « dans mon diagnostic ».
 */
toldIn: string, };

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

export type ValueSource = "situation" | "impact" | "etat" | "dossier";

/**
 * A stretch of presence; one that ends at or before it starts goes past midnight.
 */
export type WeekSlot = {
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number,
/**
 * Minute of the day it starts.
 */
start: number,
/**
 * Minute of the day it ends, 1440 at most.
 */
end: number, };

/**
 * Hours planned in one week.
 */
export type WeekView = {
/**
 * Its Monday.
 */
monday: DateText,
/**
 * Minutes planned.
 */
minutes: number, };

export type Wish = "plus_forte" | "pareille" | "moins_forte" | "pas_pour_moi";

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
  /** Compare deux versions du diagnostic. */
  compare_diagnostics: [ComparisonQuery, ComparisonView];
  /** Donne la correspondance avec les grilles de France Travail. */
  get_correspondence: [DiagnosticQuery, CorrespondenceView];
  /** Donne le chemin d’une personne, ses forces et ses ressources. */
  get_trajectory: [PersonKey, Trajectory];
  /** Relève ce qu’une note ne devrait pas contenir. */
  check_note: [NoteText, Array<FindingView>];
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
  /** Liste les contrats d’un dossier. */
  list_contracts: [PersonKey, ContractList];
  /** Donne un contrat et ce qui y manque. */
  get_contract: [ContractKey, ContractView];
  /** Prépare un contrat, un renouvellement ou un avenant. */
  create_contract: [NewContract, ContractView];
  /** Change un contrat qui n’est pas signé. */
  update_contract: [ContractUpdate, ContractView];
  /** Marque un contrat prêt à signer. */
  prepare_contract: [ContractKey, ContractView];
  /** Signe un contrat et fige son PDF. */
  sign_contract: [ContractSigning, ContractView];
  /** Note la remise d’un contrat à la personne. */
  hand_contract: [ContractHanding, ContractView];
  /** Arrête un contrat avant sa fin. */
  end_contract: [ContractEnding, ContractView];
  /** Retire un brouillon de contrat. */
  archive_contract: [ContractKey, ContractList];
  /** Donne le PDF signé, tel qu’il a été signé. */
  get_signed_pdf: [ContractKey, SignedFile];
  /** Donne les dates que la loi fixe pour un dossier. */
  list_deadlines: [PersonKey, Array<DeadlineView>];
  /** Liste les PMSMP d’un dossier. */
  list_pmsmps: [PersonKey, PmsmpList];
  /** Donne une PMSMP et ce que la loi en dit. */
  get_pmsmp: [PmsmpKey, PmsmpView];
  /** Prépare une PMSMP : une personne sur une offre. */
  create_pmsmp: [NewPmsmp, PmsmpView];
  /** Change une PMSMP. */
  update_pmsmp: [PmsmpUpdate, PmsmpView];
  /** Note une étape d’une PMSMP, ou la reprend. */
  move_pmsmp: [PmsmpMove, PmsmpView];
  /** Note qu’une PMSMP est refusée, annulée, interrompue ou non venue. */
  end_pmsmp: [PmsmpEnding, PmsmpView];
  /** Retire une PMSMP en préparation. */
  archive_pmsmp: [PmsmpKey, PmsmpList];
  /** Prépare le renouvellement d’une PMSMP. */
  renew_pmsmp: [PmsmpKey, PmsmpView];
  /** Note un accident pendant une PMSMP. */
  record_accident: [AccidentRecord, PmsmpView];
  /** Met une offre en regard des contraintes d’une personne. */
  match_offer: [MatchQuery, OfferMatch];
  /** Liste les immersions entre deux jours. */
  list_immersions: [ImmersionQuery, Array<PmsmpRow>];
  /** Dit ce que la loi et la prudence demandent d’une PMSMP. */
  check_pmsmp: [CheckedPmsmp, Array<RuleFinding>];
  /** Change l’ordre des objectifs ou des actions. */
  reorder_plan: [PlanOrder, PlanView];
  /** Abaisse les heures demandées par semaine, ou en dispense. */
  update_hours_target: [HoursTargetUpdate, PlanView];
  /** Retire une décision sur les heures. */
  archive_hours_target: [HoursTargetKey, PlanView];
  /** Enregistre un bilan, à deux voix. */
  update_bilan: [BilanUpdate, BilanView];
  /** Retire un bilan. */
  archive_bilan: [BilanKey, PlanView];
  /** Liste les bilans de PMSMP à faire. */
  list_due_bilans: [Nothing, Array<DueBilan>];
  /** Met de côté un bilan de PMSMP, ou le reprend. */
  set_aside_bilan: [BilanSetAside, Array<DueBilan>];
  /** Donne le bilan d’une PMSMP. */
  get_pmsmp_bilan: [PmsmpBilanQuery, PmsmpBilanDesk];
  /** Commence le bilan d’une PMSMP, ou une autre version. */
  create_pmsmp_bilan: [NewPmsmpBilan, PmsmpBilanDesk];
  /** Enregistre une partie du bilan d’une PMSMP. */
  update_pmsmp_bilan: [PmsmpBilanUpdate, PmsmpBilanView];
  /** Enregistre une ligne de la grille, ou en ajoute une. */
  update_bilan_line: [BilanLineUpdate, PmsmpBilanView];
  /** Note l’avis de la personne et fige le bilan. */
  agree_pmsmp_bilan: [BilanAgreement, PmsmpBilanDesk];
  /** Retire un bilan de PMSMP encore provisoire. */
  archive_pmsmp_bilan: [PmsmpBilanKey, PmsmpBilanDesk];
  /** Met les suites d’une PMSMP dans le plan. */
  plan_follow_ups: [FollowUpPlan, PmsmpBilanDesk];
  /** Donne les grilles de potentialités d’un dossier. */
  get_potentialites: [PotentialitesQuery, PotentialitesDesk];
  /** Ouvre une grille de potentialités. */
  open_potentialites: [NewGrid, PotentialitesDesk];
  /** Enregistre une réponse du parent. */
  answer_potentialites: [ParentAnswer, GridView];
  /** Note que le parent a terminé, ou lui rend la main. */
  hand_potentialites: [GridHanding, GridView];
  /** Enregistre une réponse du référent et un fait. */
  answer_as_referent: [ReferentAnswerUpdate, GridView];
  /** Garde les forces que le parent choisit. */
  choose_strengths: [StrengthsChoice, GridView];
  /** Garde les priorités que le parent choisit. */
  choose_priorities: [PrioritiesChoice, GridView];
  /** Note si le parent accepte qu’une ligne de santé parte dans les documents. */
  share_potentialites: [GridSharing, GridView];
  /** Change le mois d’une naissance attendue et le jour où revoir la grille. */
  update_potentialites: [GridUpdate, GridView];
  /** Clôt une grille de potentialités. */
  close_potentialites: [GridKey, GridView];
  /** Retire une grille de potentialités en cours. */
  archive_potentialites: [GridKey, PotentialitesDesk];
  /** Compare deux grilles item par item. */
  compare_potentialites: [GridComparisonQuery, GridComparison];
  /** Change le budget temps d’une grille. */
  update_time_budget: [TimeBudgetUpdate, GridView];
  /** Dit si une activité tient dans le budget temps. */
  check_time_budget: [BudgetQuestion, BudgetVerdict];
  /** Donne le temps assuré d’après la dernière grille. */
  get_assured_time: [PersonKey, AssuredTime | null];
  /** Met les actions d’une priorité dans le plan. */
  plan_priority: [PriorityPlan, GridView];
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
  /** Liste les entreprises. */
  list_companies: [CompanyQuery, CompanyList];
  /** Donne une entreprise, ses contacts et ses échanges. */
  get_company: [CompanyKey, CompanyView];
  /** Ajoute une entreprise. */
  create_company: [NewCompany, CompanyView];
  /** Change une entreprise. */
  update_company: [CompanyUpdate, CompanyView];
  /** Met une entreprise de côté. */
  archive_company: [CompanyKey, CompanyView];
  /** Reprend une entreprise mise de côté. */
  restore_company: [CompanyKey, CompanyView];
  /** Change les contacts d’une entreprise. */
  update_company_contacts: [ContactsUpdate, CompanyView];
  /** Note un échange avec une entreprise. */
  create_company_event: [NewCompanyEvent, CompanyView];
  /** Change un échange avec une entreprise. */
  update_company_event: [CompanyEventUpdate, CompanyView];
  /** Retire un échange avec une entreprise. */
  archive_company_event: [CompanyEventKey, CompanyView];
  /** Liste les offres d’immersion. */
  list_offers: [OfferQuery, OfferList];
  /** Donne une offre d’immersion et ce qui y manque. */
  get_offer: [OfferKey, OfferView];
  /** Commence une offre d’immersion. */
  create_offer: [NewOffer, OfferView];
  /** Change une offre d’immersion. */
  update_offer: [OfferUpdate, OfferView];
  /** Copie une offre d’immersion dans une nouvelle fiche. */
  duplicate_offer: [OfferKey, OfferView];
  /** Fait une nouvelle édition d’une fiche. */
  renew_offer_edition: [OfferKey, OfferView];
  /** Cesse de proposer une offre, ou la propose de nouveau. */
  retire_offer: [OfferRetiring, OfferView];
  /** Met une offre de côté. */
  archive_offer: [OfferKey, OfferView];
  /** Reprend une offre mise de côté. */
  restore_offer: [OfferKey, OfferView];
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
  /** Dit ce qu’une fiche navette remplie changerait dans une offre. */
  read_offer_sheet: [SheetFile, SheetReading];
  /** Reprend dans une offre ce qu’on a choisi d’une fiche navette. */
  apply_offer_sheet: [SheetChoice, OfferView];
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

/** Labels of ChangeKind, in order. */
export const ChangeKindLabels: Record<ChangeKind, string> = {
  apparu: "Frein apparu",
  revenu: "Frein revenu",
  dit_pour_la_premiere_fois: "Frein dit pour la première fois",
  impact_en_hausse: "Impact plus fort",
  impact_en_baisse: "Impact moins fort",
  persiste: "Frein qui persiste",
  leve: "Frein levé",
  plus_signale: "N’est plus signalé",
  abordee_depuis: "Abordée depuis, sans frein actif",
  ne_souhaite_pas_repondre: "Ne souhaite pas répondre cette fois",
  plus_abordee: "N’a pas été abordée cette fois",
  inchangee: "Sans changement",
};

/** Labels of ChangeGroup, in order. */
export const ChangeGroupLabels: Record<ChangeGroup, string> = {
  apparus: "Ce qui est apparu",
  impact: "Ce qui pèse plus ou moins",
  persistent: "Ce qui persiste",
  leves: "Ce qui est levé ou n’est plus signalé",
  parole: "Ce qui a été abordé ou ne l’est plus",
  inchanges: "Ce qui ne change pas",
};

/** Labels of MissingReason, in order. */
export const MissingReasonLabels: Record<MissingReason, string> = {
  non_abordee: "Non abordée",
  ne_souhaite_pas_repondre: "Ne souhaite pas répondre",
  impact_a_dire: "Impact à dire",
  situation_a_cocher: "Situation à cocher",
  contradiction: "À préciser",
  sans_code: "Pas de valeur dans la grille",
  non_rempli: "Non rempli",
};

/** Labels of ValueSource, in order. */
export const ValueSourceLabels: Record<ValueSource, string> = {
  situation: "Situation cochée",
  impact: "Impact",
  etat: "État",
  dossier: "Dossier",
};

/** Labels of FindingKind, in order. */
export const FindingKindLabels: Record<FindingKind, string> = {
  nir: "Numéro de sécurité sociale",
  sante: "Santé",
  penal: "Justice",
  jugement: "Jugement",
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

/** Labels of HoursMotive, in order. */
export const HoursMotiveLabels: Record<HoursMotive, string> = {
  sante_handicap: "Santé, handicap ou invalidité",
  aidant: "Proche aidant",
  parent_isole: "Parent isolé sans mode de garde pour un enfant de moins de 12 ans",
  autre: "Autre motif",
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

/** Labels of ContractKind, in order. */
export const ContractKindLabels: Record<ContractKind, string> = {
  premier: "Premier contrat",
  renouvellement: "Renouvellement",
  avenant: "Avenant",
};

/** Labels of ContractState, in order. */
export const ContractStateLabels: Record<ContractState, string> = {
  brouillon: "Brouillon",
  pret: "Prêt à signer",
  signe: "Signé",
  en_cours: "En cours",
  termine: "Terminé",
  resilie: "Résilié",
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
  personSummary: "Ma synthèse",
  plan: "Plan d’action",
  comparison: "Évolution du diagnostic",
  franceTravail: "Correspondance France Travail",
  contract: "Contrat",
  contractText: "Texte du contrat",
  roadmap: "Feuille de route",
  blankDiagnostic: "Diagnostic à remplir",
  companySheet: "Fiche navette, volet entreprise",
  caseload: "Liste de la file active",
  pmsmpSheet: "Fiche navette de l’immersion",
  pmsmpPreparation: "Préparation de la convention",
  pmsmpBilan: "Bilan de l’immersion",
  pmsmpSkills: "Ce que j’ai montré",
  blankPotentialites: "Grille de potentialités à remplir",
  parentPotentialites: "Mes forces, mes priorités",
  potentialites: "Grille de potentialités",
  trajectory: "Ma trajectoire",
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

/** Labels of CompanyEventKind, in order. */
export const CompanyEventKindLabels: Record<CompanyEventKind, string> = {
  visite: "Visite",
  appel: "Appel",
  courriel: "Courriel",
  rencontre: "Rencontre",
  accueil: "Retour d’accueil",
  autre: "Autre",
};

/** Labels of SheetField, in order. */
export const SheetFieldLabels: Record<SheetField, string> = {
  sector: "Secteur",
  companyName: "Nom de l’entreprise",
  met: "Nom et fonction de la personne rencontrée",
  companyAddress: "Adresse de l’entreprise",
  places: "Lieu(x) concerné(s) par l’immersion",
  transit: "Transports en commun possibles",
  mobility: "Autres informations, mobilité",
  activity: "Domaine d’activité",
  workforce: "Effectifs salariés",
  statedValues: "Valeurs de l’entreprise",
  job: "Métier concerné par l’immersion",
  positions: "Nombre de postes concernés",
  host: "Fonction et coordonnées de la personne qui accueillera",
  context: "Contexte du poste et ses prérequis",
  tasks: "Tâches principales du métier",
  hardships: "Éléments de pénibilité",
  qualification: "Qualification exigée",
  trainingPossible: "Formation possible en intra",
  prerequisites: "Prérequis",
  softSkills: "Compétences comportementales",
  technicalSkills: "Compétences techniques",
  mobilitySolution: "Levée de la contrainte liée à la mobilité",
  partTime: "Temps partiel possible",
  flexibleTime: "Temps modulable possible",
  otherMeasures: "Autres mesures",
  equipment: "Équipements spécifiques remis",
  duration: "Durée",
  hours: "Horaires",
  firstDayPlace: "Lieu de rendez-vous du premier jour",
  otherDaysPlace: "Lieu de rendez-vous des autres jours, si différent",
  clothing: "Tenue spécifique à avoir",
  meals: "Repas",
  reviewOn: "Date du bilan collectif",
  futureCommitments: "Engagements futurs pour des PMSMP",
  otherExpectations: "Autres attentes de l’entreprise",
};

/** Labels of BilanMode, in order. */
export const BilanModeLabels: Record<BilanMode, string> = {
  collectif: "Tous les trois ensemble",
  telephone: "Par téléphone avec le tuteur",
  separe: "Avec chacun séparément",
};

/** Labels of Completion, in order. */
export const CompletionLabels: Record<Completion, string> = {
  complete: "Complète",
  en_partie: "En partie",
  non_venue: "Non venue",
};

/** Labels of Reached, in order. */
export const ReachedLabels: Record<Reached, string> = {
  oui: "Oui",
  en_partie: "En partie",
  non: "Non",
};

/** Labels of Wish, in order. */
export const WishLabels: Record<Wish, string> = {
  plus_forte: "Plus forte",
  pareille: "Pareille",
  moins_forte: "Moins forte",
  pas_pour_moi: "Ce n’est pas pour moi",
};

/** Labels of Agreement, in order. */
export const AgreementLabels: Record<Agreement, string> = {
  d_accord: "D’accord",
  pas_d_accord: "Pas d’accord",
};

/** Labels of BilanLineKind, in order. */
export const BilanLineKindLabels: Record<BilanLineKind, string> = {
  tache: "Activité",
  savoir_etre: "Savoir-être",
  technique: "Compétence technique",
};

/** Labels of Mark, in order. */
export const MarkLabels: Record<Mark, string> = {
  1: "Pas encore",
  2: "Avec de l’aide",
  3: "Seul·e",
  4: "À l’aise, peut montrer à d’autres",
  N: "Pas eu l’occasion",
};

/** Labels of TaskMark, in order. */
export const TaskMarkLabels: Record<TaskMark, string> = {
  vue: "Vue",
  avec_aide: "Faite avec aide",
  seul: "Faite seul·e",
  pas_abordee: "Pas abordée",
};

/** Labels of FollowUpKind, in order. */
export const FollowUpKindLabels: Record<FollowUpKind, string> = {
  embauche: "Embauche",
  promesse: "Promesse d’embauche ou entretien",
  poei: "Préparation opérationnelle à l’emploi (POEI)",
  formation: "Autre formation",
  iae: "Insertion par l’activité économique",
  alternance: "Alternance",
  renouvellement: "Renouvellement de l’immersion",
  meme_metier: "Autre immersion, même métier",
  autre_metier: "Autre immersion, autre métier",
  pause: "Pause",
  changement_projet: "Changement de projet",
  autre: "Autre",
};

/** Labels of DueStage, in order. */
export const DueStageLabels: Record<DueStage, string> = {
  a_completer: "À compléter",
  a_faire_signer: "À faire signer",
  mis_de_cote: "Mis de côté",
};

/** Labels of BilanSection, in order. */
export const BilanSectionLabels: Record<BilanSection, string> = {
  realisation: "Réalisation",
  objectif: "Objectif",
  activites: "Activités",
  savoir_etre: "Savoir-être",
  accueil: "Retour sur l’accueil",
  ressenti: "Ce que j’en retiens",
  suites: "Suites",
  cv: "Phrases pour le CV",
  accord: "Accord",
};

/** Labels of PmsmpObject, in order. */
export const PmsmpObjectLabels: Record<PmsmpObject, string> = {
  decouvrir: "Découvrir un métier ou un secteur d’activité",
  confirmer: "Confirmer un projet professionnel",
  recrutement: "Initier une démarche de recrutement",
};

/** Labels of PmsmpStep, in order. */
export const PmsmpStepLabels: Record<PmsmpStep, string> = {
  proposee: "Proposée à l’entreprise",
  rencontre_faite: "Rencontre faite",
  convention_demandee: "Convention demandée",
  convention_validee: "Convention validée",
  en_cours: "En cours",
  terminee: "Terminée",
  cloturee: "Clôturée",
};

/** Labels of PmsmpState, in order. */
export const PmsmpStateLabels: Record<PmsmpState, string> = {
  en_preparation: "En préparation",
  proposee: "Proposée à l’entreprise",
  rencontre_faite: "Rencontre faite",
  convention_demandee: "Convention demandée",
  convention_validee: "Convention validée",
  en_cours: "En cours",
  terminee: "Terminée",
  bilan_fait: "Bilan fait",
  cloturee: "Clôturée",
  refusee: "Refusée",
  annulee: "Annulée",
  interrompue: "Interrompue",
  non_venue: "Non venue",
};

/** Labels of PmsmpExit, in order. */
export const PmsmpExitLabels: Record<PmsmpExit, string> = {
  refusee: "Refusée",
  annulee: "Annulée",
  interrompue: "Interrompue",
  non_venue: "Non venue",
};

/** Labels of Initiative, in order. */
export const InitiativeLabels: Record<Initiative, string> = {
  personne: "La personne",
  entreprise: "L’entreprise",
  prescripteur: "Le prescripteur",
  commun_accord: "D’un commun accord",
  force_majeure: "Force majeure",
};

/** Labels of SharedLine, in order. */
export const SharedLineLabels: Record<SharedLine, string> = {
  points_appui: "Points d’appui",
  amenagements: "Aménagements demandés",
  a_verifier: "Ce que je veux vérifier",
  contraintes: "Mes contraintes d’horaires",
  contact_urgence: "Qui prévenir",
  telephone: "Téléphone de la personne",
};

/** Labels of GridForm, in order. */
export const GridFormLabels: Record<GridForm, string> = {
  complete: "Version complète",
  courte: "Version courte",
};

/** Labels of GridSupport, in order. */
export const GridSupportLabels: Record<GridSupport, string> = {
  ecran: "À l’écran, tourné vers le parent",
  papier: "Sur papier",
};

/** Labels of GridStage, in order. */
export const GridStageLabels: Record<GridStage, string> = {
  parent: "Au parent",
  referent: "Avec le référent",
  closed: "Close",
};

/** Labels of PotentialitesMark, in order. */
export const PotentialitesMarkLabels: Record<PotentialitesMark, string> = {
  fort: "C’est un point fort",
  va: "Ça va",
  avancer: "J’aimerais avancer",
  bloque: "Ça me bloque en ce moment",
  passe: "Pas concerné·e / je préfère ne pas répondre",
};

/** Labels of TalkReason, in order. */
export const TalkReasonLabels: Record<TalkReason, string> = {
  ecart: "Vos réponses sont éloignées",
  en_prive: "À dire en privé",
};

/** Labels of ReviewMotive, in order. */
export const ReviewMotiveLabels: Record<ReviewMotive, string> = {
  trois_mois: "Trois mois après",
  naissance: "Naissance attendue",
  troisieme_anniversaire: "Quatre mois avant les 3 ans de l’enfant",
};

/** Labels of Availability, in order. */
export const AvailabilityLabels: Record<Availability, string> = {
  assure: "Assuré",
  possible: "Possible si prévu",
  non: "Non",
};

/** Labels of Moment, in order. */
export const MomentLabels: Record<Moment, string> = {
  lundi_matin: "Lundi matin",
  lundi_apres_midi: "Lundi après-midi",
  mardi_matin: "Mardi matin",
  mardi_apres_midi: "Mardi après-midi",
  mercredi_matin: "Mercredi matin",
  mercredi_apres_midi: "Mercredi après-midi",
  jeudi_matin: "Jeudi matin",
  jeudi_apres_midi: "Jeudi après-midi",
  vendredi_matin: "Vendredi matin",
  vendredi_apres_midi: "Vendredi après-midi",
  soirs: "Soirs de la semaine",
  week_end: "Week-end",
};

/** Labels of Fit, in order. */
export const FitLabels: Record<Fit, string> = {
  tient: "Tient",
  tient_avec_possible: "Tient avec l’accueil possible",
  ne_tient_pas: "Ne tient pas : demander un temps partiel ou modulable",
};
