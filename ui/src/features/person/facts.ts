import { HouseholdLabels, type PersonFile } from '../../api/generated';
import { daysBetween, facts, formatAge, formatDate, formatPhone, plural } from '../../text/format';
import { reference } from '../../text/reference.svelte';
import { ageOfMonth } from '../../text/month';

/** First name then last name, as one says it. */
export function fullName({ firstName, lastName }: PersonFile): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}

/** Beside the name in the top bar: age, state of the dossier, date by which the contract should be signed. */
export function headFacts(file: PersonFile, today: string): string {
  const late = file.contractDeadline !== null && daysBetween(today, file.contractDeadline) < 0;
  return facts(
    file.age !== null && formatAge(file.age),
    file.isArchived && 'dossier mis de côté',
    file.closedOn !== null && `clos le ${formatDate(file.closedOn)}`,
    file.closedOn === null &&
      file.contract?.state === 'en_cours' &&
      file.contract.endsOn !== null &&
      `contrat jusqu’au ${formatDate(file.contract.endsOn)}`,
    file.closedOn === null &&
      file.contractDeadline !== null &&
      `contrat à signer ${late ? 'depuis' : 'avant'} le ${formatDate(file.contractDeadline)}`,
  );
}

/** With whom the person lives: « Vit seul·e, 2 enfants (3 ans, 8 mois) ». */
export function householdText({ person }: PersonFile, today: string): string {
  const children = person.children.map((month) => ageOfMonth(month, today)).filter(Boolean);
  const count = plural(person.children.length, 'enfant', 'enfants');
  return [
    person.household && HouseholdLabels[person.household],
    person.children.length > 0 && `${count}${children.length > 0 ? ` (${children.join(', ')})` : ''}`,
    person.expectedBirth && 'une naissance attendue',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Labels of the codes of a set. */
export function labels(list: string, codes: readonly string[]): string {
  return codes.map((code) => reference.label(list, code)).join(', ');
}

/** What each folded group holds, in a line. */
export function groupSummary(file: PersonFile, today: string): Record<GroupName, string> {
  const { person, dossier } = file;
  const none = 'rien de noté';
  return {
    identity: facts(fullName(file), person.birthDate && formatDate(person.birthDate)) || none,
    contact: facts(person.phone && formatPhone(person.phone), person.email, person.communeName) || none,
    household: householdText(file, today) || none,
    situation: facts(reference.label('work_situation', person.workSituation), labels('right', person.rights)) || none,
    skills:
      facts(
        reference.label('education_level', person.educationLevel),
        labels('licence', person.licences),
        labels('language', person.languages),
      ) || none,
    followUp:
      facts(
        reference.label('orientation_path', dossier.orientationPath),
        dossier.orientationNotifiedOn && `notifié le ${formatDate(dossier.orientationNotifiedOn)}`,
        dossier.territory,
      ) || none,
    numbers: facts(person.cafNumber && 'n° allocataire', person.ftNumber && 'identifiant France Travail') || none,
  };
}

/** The groups of the page. */
export type GroupName = 'identity' | 'contact' | 'household' | 'situation' | 'skills' | 'followUp' | 'numbers';
