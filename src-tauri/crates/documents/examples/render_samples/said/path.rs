//! What the trajectory must say.

use trame_documents::docs::trajectory::Trajectory;
use trame_domain::trajectory::MilestonePlace;

/// The trajectory: every step, strength and resource when they fit.
pub(crate) fn trajectory(view: &Trajectory) -> Vec<String> {
    let mut said = vec![view.letterhead.structure.clone(), view.first_name.clone()];
    if view.path.len() <= 24 {
        for place in [
            MilestonePlace::Done,
            MilestonePlace::Today,
            MilestonePlace::Ahead,
        ] {
            let steps = view.path.iter().filter(|step| step.place == place);
            said.extend(steps.map(|step| step.title.clone()));
        }
        said.extend(view.aims.iter().cloned());
        for strength in view.strengths.iter().flatten() {
            said.push(strength.text.clone());
            said.extend(strength.example.clone());
        }
        let resources = view.resources.iter().flatten();
        said.extend(resources.flat_map(|it| it.texts.iter().cloned()));
    }
    said.extend(view.contact.as_ref().map(|contact| contact.name.clone()));
    said
}
