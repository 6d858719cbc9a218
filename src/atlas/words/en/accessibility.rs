//! The accessibility statement.

use crate::words::accessibility::{AccessibilitySection, AccessibilityTexts};

/// The accessibility statement.
pub static ACCESSIBILITY: AccessibilityTexts = AccessibilityTexts {
    title: "Accessibility",
    back: "Back to the map",
    intro: "This map is for everyone. It is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Here is what it meets, what it does not, and how that is known.",
    sections: &[
        AccessibilitySection {
            heading: "What is met",
            intro: "",
            points: &[
                "Everything works by keyboard. The map is one Tab stop: arrow keys go to the neighbouring district, letters to the next name, Home and End to the first and the last; Enter or Space chooses, Escape takes all choices back. A link skips the map.",
                "Every district is a control whose name says its value, its unit and what the limit says of it. The same districts are buttons in the table, for screen readers that keep the arrow keys to themselves.",
                "The map is put into words at the top of the page, for every pollutant and every limit.",
                "Changes are announced once, in the language of the page.",
                "Colour is never alone: what is over the limit is striped, the legend gives the bounds, chosen districts carry a shape and a letter. Neighbouring classes stay apart for readers who do not see red, green or blue.",
                "Text has a contrast of at least 4.5 to 1; lines, marks and the focus have at least 3 to 1, in light and dark. Forced colours and a wish for more contrast are followed.",
                "At 400 % zoom, and on a screen of 320 pixels, nothing has to be scrolled sideways. Text may be spaced out. Targets are at least 24 pixels high. Nothing needs dragging or hovering. Nothing moves where motion is unwelcome.",
                "Without JavaScript the map, the legend, the table and all figures are there.",
            ],
            ordered: false,
        },
        AccessibilitySection {
            heading: "What is not met, or not known",
            intro: "",
            points: &[
                "No person has tested the page with a screen reader yet. The steps below are for whoever does.",
                "All of the tests below ran in Chromium. In Firefox and WebKit the main job was tested; on Windows, macOS and phones nothing was.",
                "Borders between two districts of the darkest classes have less than 3 to 1. Names, readout and table tell such districts apart.",
                "The small maps take the pointer only. The same districts are in the ranking and in the table.",
                "A saved PNG holds its words as pixels. The SVG and CSV files hold them as text.",
                "The statement that the figures come from is a PDF of its publisher. It is not part of this page.",
            ],
            ordered: false,
        },
        AccessibilitySection {
            heading: "How it was tested",
            intro: "By machine, at every change, in both languages, on a wide screen and on a phone:",
            points: &[
                "axe-core finds nothing in any view, panel or dialog, in light, dark and forced colours.",
                "What a screen reader is given of the map is compared with a file that was read by a person.",
                "A test does the whole job with the keys alone: chooses a pollutant, finds a district, compares four, reads the stations, saves the figures.",
                "Contrast, and the difference of neighbouring classes for three kinds of colour blindness, are computed from the colours of the page.",
                "Reflow at 320 pixels, spaced text and the size of targets are measured.",
            ],
            ordered: false,
        },
        AccessibilitySection {
            heading: "By hand, with NVDA",
            intro: "Windows, with Firefox or Chrome. Note for each step whether it was said as written.",
            points: &[
                "Open the page. The title is read, with pollutant and year.",
                "Press H to the first heading, then the down arrow. The sentence on the city, the limit and the districts is read.",
                "Press R to the pollutants and the right arrow. The next pollutant is read as a radio button, checked, and the heading has changed.",
                "Press Tab until the map, a group, is named. The first district is read with value, unit and verdict, as a toggle button, not pressed.",
                "Press the arrow keys, then D. The neighbour is read, then the next district with D. If text is read instead, press Insert and Space for focus mode.",
                "Press Enter. “Pressed” is read, and once that the district was added, with how many of four.",
                "Press T to the table and Ctrl, Alt and arrows through it. Each cell is read with district and pollutant. Press a heading's button: the order is said.",
                "Press B to “Download, share, cite” and Enter. The dialog is named. Press the CSV button: the file's name is said. Press Escape: the focus is on the button again.",
            ],
            ordered: true,
        },
        AccessibilitySection {
            heading: "By hand, with VoiceOver",
            intro: "macOS with Safari; VO is Control and Option. On an iPhone swipe instead of VO and arrows, and double-tap instead of VO and Space.",
            points: &[
                "Open the page. The title is read, with pollutant and year.",
                "Press VO, Command and H to the heading, then VO and the right arrow. The sentence on the city is read.",
                "Go to the pollutants and choose another one with VO and Space. It is read as selected.",
                "Go on to the map. It is a group; each district is read as a toggle button with value, unit and verdict.",
                "Press VO and Space on a district. It is read as selected, and that it was added is said once.",
                "Open the rotor and choose Tables. Cells are read with their headings.",
                "Open “Download, share, cite”. The focus is in the dialog and stays there until Escape.",
            ],
            ordered: true,
        },
        AccessibilitySection {
            heading: "By hand, with TalkBack",
            intro: "Android, with Chrome.",
            points: &[
                "Open the page and swipe right from the top. Title, heading and the sentence on the city are read in this order.",
                "Double-tap another pollutant. It is read as checked, and the page does not jump.",
                "Swipe into the map. Each district is read with value, unit and verdict; double-tap chooses it, and that is said once.",
                "Move a finger over the map. The district below it is read.",
                "Set the reading control to headings and go to the table. Each figure is read with its district.",
                "Open “Download, share, cite”, save the CSV file, go back. The focus is on the button again.",
            ],
            ordered: true,
        },
        AccessibilitySection {
            heading: "Barriers",
            intro: "Who meets a barrier is asked to tell the publisher of the page that shows this map: what was tried, with which device, browser and aid, and what happened.",
            points: &[],
            ordered: false,
        },
    ],
};
