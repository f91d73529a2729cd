#!/usr/bin/env bash
# Makes plans/cambridgeshire-2019: the five findings of January 2019 and what two committee
# reports say about them. README.md beside this script tells what is quoted and what is ours.
# usage: make-cambridgeshire-2019.sh [FOLDER]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin cambridgeshire-2019 "${1:-}"

# The plan as it was set up in spring 2019.

at 2019-03-04T10:00:00Z
ap init \
  --title "Cambridgeshire: action plan after the inspection of January 2019 (sample: ratings and due dates are illustrative)" \
  --authority "Cambridgeshire County Council" --first-month 4 --due 2019-05-31
ap amend plan --note "A sample made from public reports. The findings are word for word and the figures are as printed. Objective titles, most posts, start and due dates, ratings and progress words were written for this sample; no officer of the council gave them. The plan's own due day is 70 working days after 18 February 2019, when the report was published; the day it was received is not in the sources."

ap add inspection ofsted-2019 --title "Inspection of children's social care services, January 2019" \
  --framework ILACS --from 2019-01-14 --to 2019-01-18 --lead-inspector "Dominic Stevens" \
  --report-title "Cambridgeshire: inspection of children's social care services" \
  --report-url "https://files.api.ofsted.gov.uk/v1/file/50056032" --published 2019-02-18 \
  --report-version "The version that lists five things to improve"
ap add judgement ofsted-2019 1 --title "The impact of leaders on social work practice with children and families" --grade good
ap add judgement ofsted-2019 2 --title "The experiences and progress of children who need help and protection" --grade requires-improvement
ap add judgement ofsted-2019 3 --title "The experiences and progress of children in care and care leavers" --grade requires-improvement
ap add judgement ofsted-2019 4 --title "Overall effectiveness" --grade requires-improvement

# The findings. The text is the inspectors'; the line on each paragraph is ours.

ap add recommendation 1 --title "Capacity of social work teams" --origin inspection --inspection ofsted-2019 \
  --place "What needs to improve, bullet 1" \
  --text "The capacity of social work teams to complete work to a consistently good standard and to ensure that children and families receive the help they need as quickly as possible." \
  --paragraph "1=A significant minority of children wait too long for help, and workload varies widely between teams." \
  --paragraph "2=High caseloads crowd out work that is less urgent but just as important; some visits and assessments are late." \
  --paragraph "3=Children in need wait longest, and most where oversight is weak as well as work heavy." \
  --paragraph "4=Work is better where caseloads are lower, as with disabled children." \
  --paragraph "11=The new adolescent teams show promise but are only partly staffed." \
  --paragraph "12=A significant minority of assessments are not finished in time for the child." \
  --paragraph "17=Caseloads slow the children in care teams and leave little time beyond statutory visits." \
  --paragraph "26=The team for unaccompanied children is fully staffed but still carries the drift of high caseloads." \
  --paragraph "31=Many social workers still carry high, and in a few teams excessive, caseloads; morale is good." \
  --paragraph "32=Caseloads are called the biggest single threat to lasting improvement."
ap add recommendation 2 --title "Direct work with children" --origin inspection --inspection ofsted-2019 \
  --place "What needs to improve, bullet 2" \
  --text "The consistency and quality of direct work undertaken with children, and how well this is used to inform help and support for them and their families." \
  --paragraph "1=Too many assessments miss underlying problems or what the child wishes and feels." \
  --paragraph "10=Clinicians and children's practitioners are used well in direct work." \
  --paragraph "12=Assessments do not always draw on direct work to show the child's life." \
  --paragraph "17=Some social workers have no time for direct work or life-story work." \
  --paragraph "27=Most pathway plans are not written together with the young person."
ap add recommendation 3 --title "Management supervision" --origin inspection --inspection ofsted-2019 \
  --place "What needs to improve, bullet 3" \
  --text "The frequency, quality and impact of management supervision of social work practice." \
  --paragraph "2=Closer management is helping, but pre-proceedings work still lacks pace and rigour." \
  --paragraph "3=Delay is also found where oversight of practice is less effective." \
  --paragraph "14=Direction is clear when a case is allocated, then supervision fades and plans drift." \
  --paragraph "34=Performance information is not clear, deep or current enough to steer improvement." \
  --paragraph "35=Themed audits are increasingly useful to managers."
ap add recommendation 4 --title "Health, education and permanence of children in care" --origin inspection --inspection ofsted-2019 \
  --place "What needs to improve, bullet 4" \
  --text "The effectiveness of arrangements to promote health and education and to secure permanence for children in care." \
  --paragraph "16=The former team structure did not keep a sharp focus on permanence; dedicated teams have begun to." \
  --paragraph "18=Permanent homes are not always pursued with pace, and tracking does not show leaders how work is going." \
  --paragraph "19=Health assessments, dental checks and immunisations are late too often." \
  --paragraph "20=Placement stability is good, and most children in care are visited as they should be." \
  --paragraph "28=Oversight of pupils' progress is weak, and a significant minority of personal education plans do not meet need." \
  --paragraph "33=Care work was furthest behind; dedicated teams and reunification work are showing early results."
ap add recommendation 5 --title "Children missing education" --origin inspection --inspection ofsted-2019 \
  --place "What needs to improve, bullet 5" \
  --text "The relatively high numbers of children missing education." \
  --paragraph "15=Missing pupils are followed up, but the share whose whereabouts are unknown is relatively high and not yet understood."

# Posts. Named in the sources: the first two, the chair and vice-chair. The others are ours.

ap add officer executive-director --post "Executive Director: People and Communities" --body council
ap add officer service-director --post "Service Director: Children and Safeguarding" --body council
ap add officer committee-chair --post "Chair, Children and Young People Committee" --body council
ap add officer committee-vice-chair --post "Vice-Chair, Children and Young People Committee" --body council
ap add officer head-assessment --post "Head of Assessment" --body council
ap add officer head-childrens-teams --post "Head of Children's Teams" --body council
ap add officer head-corporate-parenting --post "Head of Corporate Parenting" --body council
ap add officer head-virtual-school --post "Head of the Virtual School" --body council
ap add officer head-quality --post "Head of Quality Assurance" --body council
ap add officer head-workforce --post "Workforce Lead" --body council
ap add officer safeguarding-programme --post "Programme Manager, Family Safeguarding" --body council
ap add officer health-lead --post "Health Lead for Children in Care" --body NHS

ap add board --name "Children and Young People Committee" \
  --purpose "Receives regular updates on the action plan (July 2019 report, recommendation b)." \
  --chair committee-chair --member committee-chair --member committee-vice-chair --frequency quarterly

# Indicators: the ids of the figures file.

at 2019-03-18T10:00:00Z
ap add indicator average-caseload --title "Average caseload" \
  --definition "Children per full-time equivalent member of staff, week ending on the day shown. Reported by team in 2019 and by service in 2020; no figure for the whole service is printed." \
  --unit ratio --noun "children per FTE" --decimals 1 --polarity lower --period snapshot --frequency irregular
while read -r id title; do
  ap add segment average-caseload "$id" --title "$title"
done <<'TEAMS'
fenland-assessment Fenland Assessment
fenland-childrens-1 Fenland Children's 1
fenland-childrens-2 Fenland Children's 2
hunts-assessment Hunts Assessment
hunts-childrens-1 Hunts Children's 1
hunts-childrens-2 Hunts Children's 2
north-adolescent North Adolescent
cambridge-assessment Cambridge Assessment
cambridge-childrens-1 Cambridge Children's 1
cambridge-childrens-2 Cambridge Children's 2
east-cambs-assessment East Cambs Assessment
east-cambs-childrens East Cambs Children's
south-cambs-assessment South Cambs Assessment
south-cambs-childrens-1 South Cambs Children's 1
south-cambs-childrens-2 South Cambs Children's 2
south-cambs-adolescent South Cambs Adolescent
north-children-in-care-1 North Children in Care 1
north-children-in-care-2 North Children in Care 2
south-children-in-care-1 South Children in Care 1
south-children-in-care-2 South Children in Care 2
north-care-leaving North Care Leaving
south-care-leaving South Care Leaving
unaccompanied-care Unaccompanied Care
disability-dct-north Disability DCT North
disability-dct-south Disability DCT South
disability-unit-north Disability Unit North
disability-unit-south Disability Unit South
TEAMS

at 2019-03-19T10:00:00Z
ap add indicator overdue-visits --title "Overdue visits to children" \
  --definition "Visits overdue to children in need, children in need of protection and children in care. October 2018 is from a monthly report, June 2019 from a weekly one; the report calls them comparable (2.13)." \
  --unit count --noun visits --decimals 0 --polarity lower --period snapshot --frequency irregular \
  --baseline 270 --baseline-as-at 2018-10-31 --baseline-note "Printed as 'almost 270', before the teams were restructured (2.12)."
ap add segment overdue-visits child-protection --title "Child protection plans"
ap add indicator open-cases --title "Children open to the service" \
  --definition "Children with an open case at the end of the month, read off the labels of a chart (July 2019 report, 2.27)." \
  --unit count --noun children --decimals 0 --polarity neutral --period snapshot --frequency monthly
ap add indicator assessments-within-45-days --title "Assessments finished within 45 working days" \
  --definition "Share of the month's assessments that were completed within 45 working days." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly
ap add comparator assessments-within-45-days statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --note "The authorities and the date are not stated; the report sets the figure beside October 2020 (2.12)."
ap add comparator assessments-within-45-days england --title "England" --kind england \
  --note "The date is not stated; the report sets the figure beside October 2020 (2.12)."
ap add indicator assessments-within-45-days-in-the-year --title "Assessments finished within 45 working days, whole year" \
  --definition "Share of the financial year's assessments that were completed within 45 working days." \
  --unit percent --decimals 0 --polarity higher --period year-ending --frequency yearly
ap add indicator children-in-need-rate --title "Children in need, rate" \
  --definition "Children open on a child in need plan, not counting those open for assessment, per 10,000 aged 0 to 17. Not published nationally (2.33)." \
  --unit rate --decimals 0 --polarity neutral --period snapshot --frequency irregular
ap add comparator children-in-need-rate peterborough --title "Peterborough" --kind authority \
  --note "Printed as 101; 511 of 53,600 is 95."
ap add comparator children-in-need-rate essex --title "Essex" --kind authority --note "Not a statistical neighbour (2.34)."
ap add comparator children-in-need-rate hertfordshire --title "Hertfordshire" --kind authority --note "A statistical neighbour (2.34)."
ap add indicator child-protection-plans --title "Children on a child protection plan" \
  --definition "Children subject to a child protection plan on the day." \
  --unit count --noun children --decimals 0 --polarity neutral --period snapshot --frequency irregular
ap add indicator child-protection-plans-rate --title "Children on a child protection plan, rate" \
  --definition "Children subject to a child protection plan per 10,000 children. June 2019: population aged 0 to 17. October 2020: aged 0 to 19, as printed. The July 2019 report calls a rate closer to 46 preferable (2.37) but sets no target." \
  --unit rate --decimals 1 --polarity neutral --period snapshot --frequency irregular
ap add comparator child-protection-plans-rate statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --definition "The population that the neighbours' rate is based on is not stated; national figures are per 10,000 aged 0 to 17." \
  --note "The authorities are not named. The date of the latest figure is not stated; the report sets it beside October 2020 (2.17)."

at 2019-03-20T10:00:00Z
ap add indicator child-protection-visits-on-time --title "Child protection visits on time" \
  --definition "Share of visits to children subject to a child protection plan made within the required time." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly
ap add indicator section-47-to-conference --title "Child protection enquiries that lead to a conference" \
  --definition "Share of the month's enquiries under section 47 that go on to an initial child protection conference. Too low may mean needless enquiries, too high may mean that enquiries start too late." \
  --unit percent --decimals 0 --polarity neutral --period flow --frequency monthly
ap add comparator section-47-to-conference statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --note "The authorities and the date are not stated; the report sets the figure beside October 2020 (2.15)."
ap add comparator section-47-to-conference england --title "England" --kind england \
  --note "The date is not stated; the report sets the figure beside October 2020 (2.15)."
ap add indicator children-in-care --title "Children in care" \
  --definition "Children and young people in care on the last day of the month." \
  --unit count --noun children --decimals 0 --polarity band --period snapshot --frequency monthly
ap add indicator children-in-care-rate --title "Children in care, rate" \
  --definition "Children and young people in care per 10,000." \
  --unit rate --decimals 0 --polarity neutral --period snapshot --frequency irregular
ap add indicator children-in-care-visits-on-time --title "Visits to children in care on time" \
  --definition "Share of visits to children in care made within the required time." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly
ap add indicator three-or-more-placement-moves --title "Three or more placement moves in a year" \
  --definition "Share of children in care with three or more placement moves in the last 12 months." \
  --unit percent --decimals 0 --polarity lower --period rolling-12-months --frequency monthly
ap add comparator three-or-more-placement-moves england --title "England" --kind england \
  --definition "The national measure counts three or more placements, which is two or more moves." \
  --note "The date is not stated; the report sets the figure beside October 2020 (2.29)."
ap add comparator three-or-more-placement-moves statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --definition "The national measure counts three or more placements, which is two or more moves." \
  --note "The authorities and the date are not stated; the report sets the figure beside October 2020 (2.29)."
ap add indicator annual-health-assessments --title "Annual health assessments of children in care" \
  --definition "Share of children in care for at least 12 months who have had an annual health assessment." \
  --unit percent --decimals 0 --polarity higher --period snapshot --frequency monthly
ap add comparator annual-health-assessments statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --note "Printed as 'in line with the statistical neighbour average'; the authorities and the date are not stated (2.31)."
ap add indicator social-worker-turnover --title "Turnover of qualified social workers" \
  --definition "Turnover rate of qualified social workers in the financial year." \
  --unit percent --decimals 1 --polarity lower --period year-ending --frequency yearly \
  --baseline 19 --baseline-as-at 2019-03-31 --baseline-note "Year 2018/19, as printed in December 2020 (2.35)."
ap add comparator social-worker-turnover england --title "England" --kind england
ap add indicator care-proceedings-rate --title "Applications for care proceedings, rate" \
  --definition "Applications for care proceedings in the year to 31 March per 10,000 aged 0 to 18, as printed. Fewer may mean better help earlier; it is not good in itself." \
  --unit rate --decimals 2 --polarity neutral --period year-ending --frequency yearly
ap add comparator care-proceedings-rate statistical-neighbours --title "Statistical neighbours" --kind neighbours \
  --edition "As listed in the report of 1 December 2020 (2.19)" \
  --member "Hertfordshire" --member "West Berkshire" --member "Hampshire" --member "Wiltshire" \
  --member "South Gloucestershire" --member "Oxfordshire" --member "Bath and North East Somerset" \
  --member "Worcestershire" --member "West Sussex" --member "Gloucestershire"
ap add comparator care-proceedings-rate england --title "England" --kind england
ap add comparator care-proceedings-rate east-of-england --title "East of England" --kind region --note "Printed as '-' in every year."
while read -r id title; do
  ap add comparator care-proceedings-rate "$id" --title "$title" --kind authority
done <<'NEIGHBOURS'
hertfordshire Hertfordshire
west-berkshire West Berkshire
hampshire Hampshire
wiltshire Wiltshire
south-gloucestershire South Gloucestershire
oxfordshire Oxfordshire
bath-and-north-east-somerset Bath and North East Somerset
worcestershire Worcestershire
west-sussex West Sussex
gloucestershire Gloucestershire
NEIGHBOURS

# Objectives. Titles, start and due dates are ours: the sources name none.

at 2019-05-13T10:00:00Z
ap add objective 1.1 --title "Caseloads that let social workers do good work" \
  --outcome "Each child's social worker has time to know the child and to finish what was begun." \
  --recommendation 1 --lead head-childrens-teams --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 --indicator average-caseload
ap add objective 1.2 --title "Children are visited on time" \
  --outcome "Children are seen when they should be, and managers know why when they are not." \
  --recommendation 1 --lead head-childrens-teams --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --indicator overdue-visits --indicator child-protection-visits-on-time --indicator children-in-care-visits-on-time
ap add objective 1.3 --title "Assessments are finished on time" \
  --outcome "Families learn quickly whether and how they will be helped." \
  --recommendation 1 --lead head-assessment --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --indicator assessments-within-45-days --indicator assessments-within-45-days-in-the-year
ap add objective 1.4 --title "Enough permanent social workers, who stay" \
  --outcome "Children keep the same social worker for longer." \
  --recommendation 1 --lead head-workforce --accountable executive-director --body council \
  --start 2019-05-31 --due 2021-03-31 --indicator social-worker-turnover
ap add objective 2.1 --title "Direct work with children and their families through Family Safeguarding" \
  --outcome "Parents get help with what harms their children, and more children stay safely at home." \
  --recommendation 2 --recommendation 1 --lead safeguarding-programme --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 --indicator care-proceedings-rate
ap add objective 2.2 --title "The right children are open to the service" \
  --outcome "Children who need a social worker have one; others are helped earlier and closer to home." \
  --recommendation 1 --recommendation 2 --lead head-assessment --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --indicator open-cases --indicator children-in-need-rate --indicator child-protection-plans \
  --indicator child-protection-plans-rate --indicator section-47-to-conference
ap add objective 3.1 --title "Regular supervision and oversight that keep plans moving" \
  --outcome "Plans for children do not drift between reviews." \
  --recommendation 3 --lead head-quality --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --no-indicator "Neither report gives a figure for the frequency or quality of supervision."
ap add objective 3.2 --title "Performance information that managers can rely on" \
  --outcome "Managers see what is late while they can still act." \
  --recommendation 3 --lead head-quality --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --no-indicator "The reports describe the reporting systems but give no figure for their accuracy."
ap add objective 4.1 --title "Health of children in care" \
  --outcome "Children in care have their health checked on time and the findings are acted on." \
  --recommendation 4 --lead head-corporate-parenting --accountable service-director --body council --body NHS \
  --start 2019-05-31 --due 2021-03-31 --indicator annual-health-assessments
ap add objective 4.2 --title "Permanent homes, and care only for as long as it is needed" \
  --outcome "Children who can safely leave care do, to a permanent home." \
  --recommendation 4 --lead head-corporate-parenting --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 --indicator children-in-care --indicator children-in-care-rate
ap add objective 4.3 --title "Stable placements" \
  --outcome "Children in care move only when it is good for them." \
  --recommendation 4 --lead head-corporate-parenting --accountable service-director --body council \
  --start 2019-05-31 --due 2021-03-31 --indicator three-or-more-placement-moves
ap add objective 4.4 --title "Education of children in care" \
  --outcome "Personal education plans help children in care to do well at school." \
  --recommendation 4 --lead head-virtual-school --accountable executive-director --body council \
  --start 2019-05-31 --due 2021-03-31 \
  --no-indicator "The inspection speaks of it (paragraph 28), but neither committee report gives a figure."

ap add risk risk-recruitment --title "Vacancies and the shortage of experienced social workers push caseloads up again" \
  --mitigation "New marketing materials; a retention scheme to be explored (July 2019 report, 2.7 to 2.10)." \
  --owner service-director --objective 1.1 --objective 1.4

# July 2019: the first report to the committee.

at 2019-07-01T10:00:00Z
ap amend plan --submitted 2019-05-31 --note "A sample made from public reports. The findings are word for word and the figures are as printed. Objective titles, most posts, start and due dates, ratings and progress words were written for this sample; no officer of the council gave them. The plan's own due day is 70 working days after 18 February 2019, when the report was published; the day it was received is not in the sources. The council's report says that the plan went to Ofsted in May 2019; the last day of that month is kept here because no day is named." \
  --why "Service Director report, 9 July 2019, 2.48"
ap amend recommendation 1 --council-text "Improve the capacity of social work teams to complete work to a consistently good standard and to ensure that children and families receive the help they need as quickly as possible" --why "Service Director report, 9 July 2019, 2.48"
ap amend recommendation 2 --council-text "Improve the consistency and quality of direct work undertaken with children, and how well this is used to inform help and support for them and their families" --why "Service Director report, 9 July 2019, 2.48"
ap amend recommendation 3 --council-text "Improve the frequency, quality and impact of management supervision of social work practice" --why "Service Director report, 9 July 2019, 2.48"
ap amend recommendation 4 --council-text "Improve the effectiveness of arrangements to promote health and education and to secure permanence for children in care" --why "Service Director report, 9 July 2019, 2.48"
ap amend recommendation 5 --no-objective "Not among the four key recommendations listed in the committee report of 9 July 2019 (2.48); no objective, lead, indicator or target is recorded in the sources."

at 2019-07-01T11:00:00Z
ap add target average-caseload --from 2019-04-01 --at-most 20 --agreed-by "Service Director report, 9 July 2019" \
  --why "Stated as the current target for most social workers (2.4). The day it began is not stated; 1 April 2019 is ours."
for team in fenland-assessment hunts-assessment cambridge-assessment east-cambs-assessment south-cambs-assessment; do
  ap add target average-caseload --segment "$team" --from 2019-04-01 --at-most 25 --agreed-by "Service Director report, 9 July 2019" \
    --why "Up to 25 is acceptable in assessment teams owing to the nature of the work (2.4). The day it began is not stated; 1 April 2019 is ours."
done
ap add target assessments-within-45-days --from 2019-04-01 --at-least 80 --aspiration 85 --agreed-by "Service Director report, 9 July 2019" \
  --why "A rate of 80% to 85% should be achieved (2.32). The day it began is not stated; 1 April 2019 is ours."
ap add break average-caseload --on 2018-12-01 \
  --why "Units were replaced by specialist teams between November and December 2018 (July 2019 report, 2.1)."

# Days on which something was done are the latest they can be: the report says only that it is in place.
at 2019-07-01T13:00:00Z
ap add action 1.1a --title "Report caseloads every week to senior leaders and the committee chair" --objective 1.1 \
  --lead service-director --done 2019-07-01 --note "In place by the report of 9 July 2019 (2.4); the day it began is not stated."
ap add action 1.2a --title "Report every week why visits are overdue" --objective 1.2 \
  --lead head-childrens-teams --done 2019-07-01 --note "In place by the report of 9 July 2019 (2.14); the day it began is not stated."
ap add action 1.4a --title "Launch new recruitment materials" --objective 1.4 --lead head-workforce \
  --note "Developed with an external partner, not yet launched in July 2019 (2.7). No date is stated."
ap add action 1.4b --title "Explore retention payments in the teams hardest to recruit to" --objective 1.4 --lead head-workforce \
  --note "To be paid for out of fewer agency staff (2.9, 2.10). No date is stated."
ap add action 2.1a --title "Launch Family Safeguarding" --objective 2.1 --lead safeguarding-programme \
  --note "The aim in July 2019 was a formal launch between January and March 2020 (2.76)."
ap add action 2.1b --title "Train staff in motivational interviewing" --objective 2.1 --lead safeguarding-programme \
  --note "Part of the model (2.69). No date is stated."
ap add action 2.2a --title "Begin a dialogue with partners about who needs a social worker" --objective 2.2 --lead service-director \
  --note "Guidance has been refreshed with the safeguarding board (2.17, 2.18). No date is stated."
ap add action 3.1a --title "Hold practice and bite-size workshops that use what audits found" --objective 3.1 --lead head-quality \
  --note "Organised across the service (2.52). No date is stated."
ap add action 3.2a --title "Move case recording to LiquidLogic" --objective 3.2 --lead head-quality \
  --note "Expected at the end of October 2019 (2.57)."
ap add action 4.1a --title "Share performance information with health partners" --objective 4.1 --lead health-lead \
  --note "Needed so that assessments lead to clear actions in care plans (2.50). No date is stated."
ap add action 4.2a --title "Review each month the plans of children who could leave care" --objective 4.2 \
  --lead service-director --done 2019-07-01 --note "In place by the report of 9 July 2019 (2.44); the day it began is not stated."

at 2019-07-02T09:30:00Z
(cd "$root/plans/figures" && ap import cambridgeshire-2019-07.csv --why "Figures of the Service Director report, 9 July 2019")

at 2019-07-02T14:00:00Z
ap log 1.1 --quarter 2019-20-Q1 --rating amber \
  --done "Caseloads are reported weekly to the Chief Executive and the committee chair. Children's practitioners are being recruited to hold some child in need cases (2.3, 2.4)." \
  --difference "Caseloads have come down in most of the service (2.4). On 14 June, 8 of 27 teams were above their own limit of 20, or 25 in assessment (2.5)." \
  --next "Explore retention payments in the teams hardest to recruit to (2.9, 2.10)." \
  --recovery "More permanent staff in the teams above their limit, and fewer children open who could be helped earlier (2.7, 2.17)." \
  --evidence "data:Average caseload by team, week ending 14 June 2019@Report of 9 July 2019, 2.5" \
  --evidence "voice:Staff in the busiest teams say that retention payments would matter@Report of 9 July 2019, 2.9" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 1.2 --quarter 2019-20-Q1 --rating green \
  --done "Managers of the new teams report weekly why each visit is overdue (2.14)." \
  --difference "Overdue visits fell from almost 270 at the end of October 2018 to 59 in mid June 2019; those to children on protection plans from 76 to 6 (2.12, 2.13)." \
  --next "Keep the weekly report and act on the reasons (2.14, 2.15)." \
  --evidence "data:Overdue visits, October 2018 and week ending 14 June 2019@Report of 9 July 2019, 2.12 and 2.13" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 1.3 --quarter 2019-20-Q1 --rating red \
  --done "Managers of the new assessment teams decide which referrals need an assessment (2.25)." \
  --difference "Fewer than 60% of assessments are finished in 45 days, against 80% to 85% wanted (2.32). In March a smaller share of referrals became assessments than in January (2.31)." \
  --next "Take on as referrals and assessments only the children who need them (2.32)." \
  --recovery "Lower workloads in the assessment teams as the January peak passes through (2.26, 2.32)." \
  --evidence "data:Assessments within 45 days@Report of 9 July 2019, 2.32" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 1.4 --quarter 2019-20-Q1 --rating amber \
  --done "Recruitment materials have been developed with an external partner (2.7)." \
  --difference "None to report yet: experienced social workers remain hard to recruit (2.7)." \
  --next "Launch the materials and look at what is offered to permanent staff (2.7, 2.8)." \
  --recovery "A retention scheme paid for by using fewer agency staff (2.9, 2.10)." \
  --evidence "voice:Staff in the busiest teams ask that long service be recognised@Report of 9 July 2019, 2.9" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 2.1 --quarter 2019-20-Q1 --rating green \
  --done "The council was chosen as a Family Safeguarding trailblazer and a programme manager is in post (2.65, 2.75)." \
  --difference "Too early: the model has not started (2.76)." \
  --next "Prepare training, posts and consultation for a launch between January and March 2020 (2.75, 2.76)." \
  --evidence "audit:Department for Education diagnostic of readiness@Report of 9 July 2019, 2.70 and 2.71" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 2.2 --quarter 2019-20-Q1 --rating amber \
  --done "Guidance on where to turn for help has been refreshed with the safeguarding board (2.17)." \
  --difference "The number of children open rose by over 200 between December and January and began to fall by March (2.28). The rate of protection plans is higher than the council wants (2.37)." \
  --next "Begin a dialogue with partners about early help (2.18)." \
  --recovery "Partners, schools and early help hold more of the lower level need (2.17, 2.35)." \
  --evidence "data:Children open to the service, April 2018 to March 2019@Report of 9 July 2019, 2.27" \
  --evidence "audit:Department for Education diagnostic finds too many children open for too long@Report of 9 July 2019, 2.71" \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 3.1 --quarter 2019-20-Q1 --rating amber \
  --done "The specialist teams have their own managers, and independent chairs challenge more (2.46, 2.51)." \
  --difference "The report says that consistency is improving but gives no figure (2.46)." \
  --next "Workshops that use what audits find (2.52)." \
  --recovery "A measure of how often supervision takes place, so that progress can be shown." \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 3.2 --quarter 2019-20-Q1 --rating green \
  --done "LiquidLogic is being tested and data migration has begun (2.57)." \
  --difference "None yet: the present system is out of date (2.58)." \
  --next "Go live at the end of October 2019 (2.57)." \
  --why "Words and rating are ours, from the report of 9 July 2019"
ap log 4.2 --quarter 2019-20-Q1 --rating red \
  --done "The Service Director chairs a monthly meeting on children who could leave care (2.44)." \
  --difference "Numbers rise more slowly but are not yet falling; there are around 780 children in care (2.40, 2.42, 2.44)." \
  --next "Review every child in care for a return home or another permanent home (2.42)." \
  --recovery "Faster progress of plans to leave care, and intensive work by the adolescent teams at the edge of care (2.42, 2.44)." \
  --evidence "data:Children in care@Report of 9 July 2019, 2.40" \
  --why "Words and rating are ours, from the report of 9 July 2019"

at 2019-07-04T10:00:00Z
by="Quality assurance officer"
ap verify-rating 1.1 --quarter 2019-20-Q1 --rating amber --note "Illustration. The team figures support amber."
ap verify-rating 1.2 --quarter 2019-20-Q1 --rating amber --note "Illustration. Far fewer visits are overdue, but the later figure is one week's and the earlier a month's report: amber until a second figure confirms it."
ap verify-rating 1.3 --quarter 2019-20-Q1 --rating red --note "Illustration. The figure is well below the target."
by="Programme officer"

at 2019-07-09T16:00:00Z
ap add meeting 2019-07-09 --title "Children and Young People Committee" \
  --note "The report lists what the committee was recommended to do. The minutes are not among the sources."
ap add decision 2019-07-09 --text "Recommended: note the action plan and agree to receive regular updates on it (recommendation b)." \
  --agreed-by "Recommended in the report; the minutes were not seen"
ap add decision 2019-07-09 --text "Recommended: agree in principle to explore ways to recruit and keep staff where that is a challenge (recommendation c)." \
  --item 1.4 --agreed-by "Recommended in the report; the minutes were not seen"
ap add decision 2019-07-09 --text "Recommended: note the award of funding for Family Safeguarding (recommendation d)." \
  --item 2.1 --agreed-by "Recommended in the report; the minutes were not seen"

# December 2020: twelve months of indicators.

at 2020-11-23T10:00:00Z
for segment in \
  "assessment Assessment" \
  "family-safeguarding Family Safeguarding" \
  "adolescent-teams Adolescent teams" \
  "corporate-parenting Corporate Parenting" \
  "leaving-care Leaving Care"; do
  ap add segment average-caseload "${segment%% *}" --title "${segment#* }"
done
ap add segment average-caseload uasc --title "Unaccompanied asylum-seeking children team" \
  --definition "Part of Leaving Care; printed in brackets beside it."
ap add break average-caseload --on 2020-04-01 \
  --why "Reported by five service lines instead of 27 teams (December 2020 report, 2.32). The day of the change is not stated; 1 April 2020 is ours."
ap add break assessments-within-45-days --on 2020-01-01 \
  --why "Reporting systems changed earlier in 2020, and some earlier data is not available (December 2020 report, 2.4). LiquidLogic had been expected at the end of October 2019 (July 2019 report, 2.57). The day is ours."
ap add break child-protection-plans-rate --on 2020-01-01 \
  --why "Printed per 10,000 aged 0 to 19 in December 2020 (2.17); the June 2019 figure fits a population aged 0 to 17. Reporting systems also changed earlier in 2020 (2.4). The day is ours."
ap add target average-caseload --from 2020-04-01 --at-most 15 --agreed-by "Service Director report, 1 December 2020" \
  --why "The target is now 15 across the service (2.32); Family Safeguarding needs no more than 15 (July 2019 report, 2.68). The day it began is not stated; 1 April 2020 is ours."
ap add target average-caseload --segment leaving-care --from 2020-04-01 --at-most 20 --agreed-by "Service Director report, 1 December 2020" \
  --why "20 in the leaving care service (2.32). The day it began is not stated; 1 April 2020 is ours."
ap add target average-caseload --segment uasc --from 2020-04-01 --at-most 20 --agreed-by "Service Director report, 1 December 2020" \
  --why "The team is printed under leaving care, where the target is 20 (2.32). The day it began is not stated; 1 April 2020 is ours."
for team in fenland-assessment hunts-assessment cambridge-assessment east-cambs-assessment south-cambs-assessment; do
  ap add target average-caseload --segment "$team" --from 2020-04-01 --withdrawn --agreed-by "Service Director report, 1 December 2020" \
    --why "The separate limit of 25 is no longer named, and assessment is reported as one service (2.32). The day is ours."
done
ap add target children-in-care --from 2020-04-01 --between "600 to 620" --agreed-by "Service Director report, 1 December 2020" \
  --why "The target 'remains' between 600 and 620 (2.24). The day it began is not stated; 1 April 2020 is ours."
ap add target child-protection-visits-on-time --from 2020-04-01 --at-least 95 --agreed-by "Service Director report, 1 December 2020" \
  --why "Visits should be at 95% or above, as earlier in the year (2.22). The day it began is not stated; 1 April 2020 is ours."
ap add target children-in-care-visits-on-time --from 2020-04-01 --none-yet --agreed-by "Nobody: the sources state no target" \
  --why "The report gives a range and no target (2.26, 2.27)."

at 2020-11-23T14:00:00Z
ap add action 1.2b --title "Find out why child protection visits slipped in the autumn, and put it right" --objective 1.2 \
  --lead head-childrens-teams --note "Managers are reviewing performance (December 2020 report, 2.22). No date is stated."
ap add action 3.2b --title "Correct how the system counts late visits to children in care" --objective 3.2 --lead head-quality \
  --note "It counts every gap over six weeks as late, though three months is allowed in long-term placements (December 2020 report, 2.26). No date is stated."
ap amend action 2.1a --note "The aim in July 2019 was a formal launch between January and March 2020 (2.76). By November 2020 Family Safeguarding is a service with its own caseload figure (December 2020 report, 2.32); the day of the launch is not stated."
ap amend action 3.2a --note "Expected at the end of October 2019 (2.57). The December 2020 report speaks of a change of reporting systems earlier in 2020 (2.4) without naming LiquidLogic; no day is stated."
ap add risk risk-pandemic --title "The pandemic takes staff away and brings more complex need" \
  --mitigation "Review and re-prioritise services if many staff are absent (December 2020 report, 2.3)." \
  --owner service-director --objective 1.1 --objective 1.2 --objective 4.2
ap add risk risk-visit-reporting --title "Late visits to children in care go unseen because the reporting system cannot count them" \
  --mitigation "Local monitoring until the fault is corrected (December 2020 report, 2.26 and 2.27)." \
  --owner head-quality --objective 1.2 --objective 3.2

at 2020-11-24T09:30:00Z
(cd "$root/plans/figures" && ap import cambridgeshire-2020-12.csv --why "Figures of the Service Director report, 1 December 2020")

at 2020-11-25T14:00:00Z
ap log 1.1 --quarter 2020-21-Q3 --rating amber \
  --done "Caseloads are watched weekly; the government now meets the full cost of unaccompanied young people (2.33)." \
  --difference "Assessment (14.5) and the adolescent teams (10.0) are within 15. Family Safeguarding (17.0) and Corporate Parenting (19.5) are above it, and Leaving Care (20.5) is just above 20 (2.32)." \
  --next "Bring down caseloads in corporate parenting and in the team for unaccompanied young people (2.33)." \
  --recovery "Fill the vacancies in corporate parenting and family safeguarding (2.34)." \
  --evidence "data:Average caseload by service, week ending 6 November 2020@Report of 1 December 2020, 2.32" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 1.2 --quarter 2020-21-Q3 --rating amber \
  --done "Managers are reviewing late child protection visits (2.22)." \
  --difference "90% of child protection visits were on time in October: better than in September, short of 95% (2.22). For children in care, local counting gives between 90% and 95%; the system cannot confirm it (2.26, 2.27)." \
  --next "Return child protection visits to 95% or above (2.22)." \
  --recovery "Correct the reporting fault, so that late visits can be seen (2.26)." \
  --evidence "data:Child protection visits on time, October 2020@Report of 1 December 2020, 2.22" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 1.3 --quarter 2020-21-Q3 --rating green \
  --done "Assessment has an average caseload of 14.5 (2.32)." \
  --difference "86% of October's assessments were finished in 45 working days, against 81% in 2019/20 (2.11, 2.12)." \
  --next "Hold the level through the winter lockdown (2.1, 2.3)." \
  --evidence "data:Assessments within 45 working days, October 2020@Report of 1 December 2020, 2.11 and 2.12" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 1.4 --quarter 2020-21-Q3 --rating green \
  --done "32 social workers have been offered posts and appointed since March 2020; 21 have started (2.36)." \
  --difference "Turnover of qualified social workers fell from 19% in 2018/19 to 12.4% in 2019/20; the national rate is 16% (2.35)." \
  --next "Fill the vacancies in corporate parenting and family safeguarding (2.34)." \
  --evidence "data:Turnover of qualified social workers, 2019/20@Report of 1 December 2020, 2.35" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 2.1 --quarter 2020-21-Q3 --rating green \
  --done "Family Safeguarding is a service of its own by November 2020 (2.32)." \
  --difference "Applications for care proceedings fell from 10.3 to 8.0 per 10,000 in the year to March 2020, just below the neighbours' 8.95 (2.19, 2.20). That year ended about when the launch was planned." \
  --next "Continue to embed the approach (2.24)." \
  --evidence "data:Rate of care proceedings, years to March 2017 to 2020@Report of 1 December 2020, 2.19" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 2.2 --quarter 2020-21-Q3 --rating amber \
  --done "Referrals, enquiries and plans are reviewed together, with early help watched closely (2.8, 2.13, 2.18)." \
  --difference "There are considerably fewer child protection plans than a year ago, though numbers are rising a little each month (2.17). Families referred have more complex needs (2.13)." \
  --next "Watch whether demand for early help keeps rising over two months (2.8)." \
  --recovery "Agree what rate of protection plans is expected, so that the figures can be judged." \
  --evidence "data:Children subject to a child protection plan, October 2020@Report of 1 December 2020, 2.16 and 2.17" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 3.2 --quarter 2020-21-Q3 --rating amber \
  --done "Reporting moved to a new system earlier in 2020 (2.4). The fault in counting visits to children in care has been found (2.26)." \
  --difference "Some earlier data is not available, and visits to children in care cannot be confirmed (2.4, 2.27)." \
  --next "Correct the fault (2.27)." \
  --recovery "A corrected count that allows three months between visits in long-term placements (2.26)." \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 4.1 --quarter 2020-21-Q3 --rating amber \
  --done "The share assessed is tracked monthly (2.30)." \
  --difference "86% of annual health assessments were done in October, 88% in September; in line with the neighbours and better than the last financial year (2.31)." \
  --next "Reverse the slight fall (2.31)." \
  --recovery "Find out how many of those outstanding are older young people who decline (2.31)." \
  --evidence "data:Annual health assessments, September and October 2020@Report of 1 December 2020, 2.30 and 2.31" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 4.2 --quarter 2020-21-Q3 --rating amber \
  --done "Numbers have been coming down for a little over 12 months (2.23)." \
  --difference "681 children were in care at the end of October, a rate of 50 per 10,000, almost exactly that of the neighbours (2.24)." \
  --next "Continue towards 600 to 620 (2.24)." \
  --recovery "Family Safeguarding keeps more children safely at home; watch older young people with complex needs (2.24, 2.25)." \
  --evidence "data:Children in care, October 2020@Report of 1 December 2020, 2.23 and 2.24" \
  --why "Words and rating are ours, from the report of 1 December 2020"
ap log 4.3 --quarter 2020-21-Q3 --rating green \
  --done "Placement moves are tracked over 12 months (2.28)." \
  --difference "7% of children in care had three or more moves in 12 months (2.29). The national 10% may count placements, not moves, so the gap may be smaller than it looks." \
  --next "Keep watch, and count as the national measure does." \
  --evidence "data:Three or more placement moves@Report of 1 December 2020, 2.28 and 2.29" \
  --why "Words and rating are ours, from the report of 1 December 2020"

at 2020-11-27T10:00:00Z
by="Quality assurance officer"
ap verify-rating 1.2 --quarter 2020-21-Q3 --rating amber --note "Illustration. One measure is short of its target and the other cannot be confirmed."
ap verify-rating 1.3 --quarter 2020-21-Q3 --rating green --note "Illustration. Above the target and above England."
ap verify-rating 4.3 --quarter 2020-21-Q3 --rating amber --note "Illustration. The comparison is not like with like until moves and placements are counted the same way."
by="Programme officer"

at 2020-12-01T16:00:00Z
ap add meeting 2020-12-01 --title "Children and Young People Committee" \
  --note "The report lists what the committee was recommended to do. The minutes are not among the sources."
ap add decision 2020-12-01 --text "Recommended: note the key performance information and the actions being taken (recommendation a)." \
  --agreed-by "Recommended in the report; the minutes were not seen"
ap add decision 2020-12-01 --text "Recommended: note the continuing work of staff and foster carers through the pandemic (recommendation b)." \
  --agreed-by "Recommended in the report; the minutes were not seen"

finish
