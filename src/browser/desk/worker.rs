//! The worker: judges what it is handed, so that the page stays at hand while a large file is read.

use ::desk::{Dropped, Judged, judge};
use gloo_worker::Registrable;
use gloo_worker::oneshot::oneshot;

/// Judges files.
#[oneshot]
pub async fn Judge(dropped: Dropped) -> Judged {
    judge(dropped)
}

/// Makes this worker one that judges.
pub(super) fn register() {
    Judge::registrar().register();
}
