#!/usr/bin/env bash
# Makes plans/cambridgeshire-board-2023: the Strengthening Services Board as proposed on 8 March
# 2023. README.md beside this script tells what is quoted and what is ours.
# usage: make-cambridgeshire-board-2023.sh [FOLDER]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin cambridgeshire-board-2023 "${1:-}"

report="Report of 8 March 2023"

at 2023-02-27T10:00:00Z
ap init --title "Cambridgeshire: Strengthening Services Board, as proposed in March 2023 (sample)" \
  --authority "Cambridgeshire County Council" --first-month 4
ap amend plan --note "A sample made from the report to the Children and Young People Committee of 8 March 2023. It shows what was proposed, not what followed: there is no progress and there are no figures, because the report gives none. Objective titles and most leads are ours. The request for money is in an appendix to another report that is not among the sources, so no budget is kept here."

# Who takes part. The chief executive, the executive director, the programme manager and the
# independent chair are named as posts in the report; for the NHS and the police it says "senior leaders".

ap add officer executive-director --post "Executive Director of Children's Services" --body council
ap add officer chief-executive --post "Chief Executive" --body council
ap add officer programme-manager --post "Programme Manager, Strengthening Services Board" --body council
ap add officer nhs-lead --post "Senior leader for the NHS" --body NHS
ap add officer police-lead --post "Senior leader for the police" --body police
ap add officer independent-chair --post "Independent Chair" --body independent

ap add board --name "Strengthening Services Board" \
  --purpose "To lead on better partnership working and services for the most vulnerable children and families, with the council, the NHS and the police as equal partners (outcome; 2.1.1; 2.2.4)." \
  --limits "It 'would not substitute for or assume any of the democratic accountabilities or responsibilities' of the committee (2.1.2), and must not duplicate other boards (2.2.3)." \
  --chair independent-chair --independent-chair --frequency monthly \
  --member chief-executive --member executive-director --member nhs-lead --member police-lead

# Findings. The text is the report's own words; the title is ours.

at 2023-02-27T14:00:00Z
ap add recommendation F1 --title "Front-line practice" --origin own-audit \
  --place "$report, 1.1: deep dive of the Integrated Front Door, asked for by the Local Safeguarding Board in December 2022" \
  --text "the quality of front-line social work practice"
ap add recommendation F2 --title "Management oversight" --origin own-audit \
  --place "$report, 1.1: deep dive of the Integrated Front Door, asked for by the Local Safeguarding Board in December 2022" \
  --text "the management oversight of that practice, especially risk assessments"
ap add recommendation F3 --title "Risk of no better judgement" --origin own-audit \
  --place "$report, 2.3.1: recent audits and case reviews" \
  --text "Recent audits and case reviews indicate that Cambridgeshire will currently struggle to improve upon the previous inspection judgement of “Requires Improvement”"
ap add recommendation F4 --title "Systems before culture" --origin self-assessment --place "$report, 2.1.2" \
  --text "Cambridgeshire, as a partnership, needs to re-set a number of systems before it then builds a stronger Child First culture."
ap add recommendation F5 --title "Working together on complex cases" --origin self-assessment \
  --place "$report, 2.2.1: from a statement proposed for all organisations" \
  --text "we accept there are improvements required to the way that we are working collectively to address complex cases"
ap add recommendation F6 --title "Workforce" --origin self-assessment --place "$report, 2.3.4" \
  --text "the known issues we are dealing with, particularly the workforce challenges and complex case levels" \
  --no-objective "The report names the workforce as a known issue (2.3.4) but proposes no step on it; the improvement programme due by 31 March 2023 is to say what will be done."

none="The report gives no measure; the improvement programme is to define what improves (2.1.3)."

at 2023-02-28T10:00:00Z
ap add objective S1 --title "Set up the Board, with an independent chair" \
  --outcome "Senior leaders of all partners look at children's services together every month." \
  --recommendation F3 --recommendation F5 --lead executive-director --accountable chief-executive \
  --body council --body NHS --body police --no-indicator "$none"
ap add objective S2 --title "A clear, costed improvement programme and business case" \
  --outcome "Staff and partners can see what will improve, what it needs and how it will be done." \
  --recommendation F1 --recommendation F2 --recommendation F3 --lead executive-director --accountable chief-executive \
  --body council --due 2023-03-31 --no-indicator "$none"
ap add objective S3 --title "Re-set the systems that practice depends on" \
  --outcome "Case recording, allocation, review and oversight can be relied on." \
  --recommendation F1 --recommendation F2 --recommendation F4 --lead executive-director --accountable chief-executive \
  --body council --body NHS --body police --no-indicator "$none"
ap add objective S4 --title "Respond together to children with the most complex needs" \
  --outcome "Agencies act as one in a crisis and put the child first." \
  --recommendation F5 --lead chief-executive --accountable chief-executive \
  --body council --body NHS --body police --no-indicator "$none"
ap add objective S5 --title "A front door that works to a high standard" \
  --outcome "Calls about children are handled, sorted and prioritised well." \
  --recommendation F1 --recommendation F2 --lead executive-director --accountable chief-executive \
  --body council --body NHS --body police --no-indicator "$none"

ap add action S1a --title "Appoint an independent chair" --objective S1 --lead executive-director \
  --note "Experienced, trusted by all partners and fluent across them (2.2.4). No date is stated."
ap add action S1b --title "Agree terms of reference on Child First principles" --objective S1 --lead executive-director \
  --note "Proposed in 2.1.2. No date is stated."
ap add action S1c --title "Appoint a programme manager who works across partners" --objective S1 --lead executive-director \
  --note "To be paid for by the council; the request is in an appendix to the Finance Monitoring Report (2.2.3)."
ap add action S2a --title "Define what improves, the resources it needs and the business case" --objective S2 \
  --lead executive-director --due 2023-03-31 --note "'by the end of March 2023 at the latest' (2.1.3)."
ap add action S4a --title "Consider joint training of senior leaders for crises" --objective S4 --lead chief-executive \
  --note "With revised joint guidance, attended by council, police and NHS (2.2.1). No date is stated."
ap add action S4b --title "Issue one statement from all organisations to their staff" --objective S4 --lead chief-executive \
  --note "Backed at the level of chief executive and chief constable (2.2.1). No date is stated."
ap add action S5a --title "Consider the front door as a standing item of the Board" --objective S5 --lead independent-chair \
  --note "Suggested in 2.2.2."

ap add risk risk-judgement --title "The inspection expected in summer 2023 finds services inadequate, and government intervenes" \
  --mitigation "Show partners improving services actively through the Board (2.3.1, 2.3.5)." \
  --owner executive-director --objective S1 --objective S2
ap add risk risk-duplication --title "The Board repeats the work of other boards" \
  --mitigation "A programme manager who works across partners (2.2.3)." \
  --owner programme-manager --objective S1
ap add risk risk-workforce --title "Turnover and vacancies delay better outcomes for children" \
  --mitigation "None stated; named as a known issue (2.3.4)." \
  --owner executive-director --objective S3 --objective S5

# The meeting at which it was proposed.

at 2023-03-08T16:00:00Z
ap add holder independent-chair --from 2023-03-08 --vacant --note "Proposed in the report of this day; nobody is named (2.2.4)."
ap add holder programme-manager --from 2023-03-08 --vacant --note "Proposed in the report of this day; nobody is named (2.2.3)."
ap add meeting 2023-03-08 --title "Children and Young People Committee: the proposal" \
  --note "The report lists what the committee was recommended to agree. The minutes are not among the sources. The Board itself had not met."
ap add decision 2023-03-08 --text "Recommended: establish a Strengthening Services Board with an independent chair, working with partners (recommendation a)." \
  --item S1 --agreed-by "Recommended in the report; the minutes were not seen"
ap add decision 2023-03-08 --text "Recommended: develop a clear, costed improvement programme and business case by the end of March 2023 (recommendation b)." \
  --item S2 --agreed-by "Recommended in the report; the minutes were not seen"

finish
