#!/usr/bin/env bash
# Makes plans/exampleshire: an invented council with three years of figures. Nothing in it is real.
# usage: make-exampleshire.sh [FOLDER]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin exampleshire "${1:-}"

# The monthly returns, one file a quarter, the same on every machine.

returns=$(mktemp -d)
trap 'rm -rf "$returns"' EXIT
(cd "$returns" && python3 -) <<'PYTHON'
import csv, datetime, sys

state = 20230401


def draw():
    """The next number of a fixed generator, from 0 up to 1."""
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) / 8388608


def noise(spread):
    return (draw() + draw() + draw() - 1.5) * spread


def path(points, m):
    """Straight lines between (month, value) points; month 0 is April 2023."""
    for (m0, v0), (m1, v1) in zip(points, points[1:]):
        if m <= m1:
            return v0 + (v1 - v0) * (m - m0) / (m1 - m0)
    return points[-1][1]


def end(m):
    year, month = 2023 + (m + 3) // 12, (m + 3) % 12 + 1
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


rows = {}
HEADER = ("indicator,as_at,value,unit,segment,comparator,numerator,denominator,"
          "low,high,status,source,paragraph,note").split(",")


def row(m, indicator, unit, source, value="", **more):
    cells = dict(indicator=indicator, as_at=end(m).isoformat(), value=value, unit=unit,
                 status="measured", source=source)
    cells.update(more)
    rows.setdefault(m // 3, []).append(cells)


def text(value, decimals):
    """Rounded half up, as a person would."""
    scale = 10 ** decimals
    whole = int(value * scale + 0.5)
    return str(whole) if decimals == 0 else f"{whole // scale}.{whole % scale:0{decimals}d}"


CASES, QUALITY, STAFF = "Monthly case report", "Quality assurance return", "Workforce return"


def share(m, indicator, points, spread, base, base_spread, source=CASES, decimals=0, **more):
    of = int(base + noise(base_spread) + 0.5)
    count = min(of, max(0, int(of * (path(points, m) + noise(spread)) / 100 + 0.5)))
    row(m, indicator, "percent", source, text(100 * count / of, decimals),
        numerator=count, denominator=of, **more)
    return count, of


care = {}
for m in range(36):
    # Every month.
    share(m, "assessments-on-time", [(0, 58), (6, 63), (14, 75), (24, 84), (35, 88)], 3, 212, 24,
          **({"status": "provisional", "note": "Late returns expected"} if m == 35 else {}))
    share(m, "repeat-referrals", [(0, 27), (12, 25.4), (24, 22.8), (35, 21.4)], 0.5, 3480, 60,
          decimals=1)
    seen = of = 0
    for area, shift, base in (("north", -2, 118), ("south", 2, 96), ("west", 0, 84)):
        n, d = share(m, "cp-visits-on-time",
                     [(0, 84 + shift), (12, 92 + shift / 2), (20, 96), (24, 96),
                      (29, 90 + shift), (35, 95)], 2, base, 10, segment=area)
        seen, of = seen + n, of + d
    row(m, "cp-visits-on-time", "percent", CASES, text(100 * seen / of, 0),
        numerator=seen, denominator=of)
    share(m, "cin-visits-on-time", [(0, 70), (12, 78), (24, 84), (35, 91)], 2.5, 640, 40,
          **({"status": "provisional", "note": "Two teams still to confirm"} if m == 32 else {}))
    teams = [("assessment", [(0, 25.5), (12, 23.5), (27, 21), (35, 21.5)], 0),
             ("north", [(0, 24.5), (17, 20.5)], 0), ("north-east", [(17, 19.5), (35, 17.5)], 17),
             ("north-west", [(17, 21), (28, 17.5), (35, 18)], 17),
             ("south", [(0, 23.5), (18, 18.5), (35, 17)], 0),
             ("children-in-care", [(0, 20), (18, 17.5), (35, 16.5)], 0)]
    for team, points, first in teams:
        if m >= first and not (team == "north" and m >= 17):
            row(m, "average-caseload", "children per social worker", STAFF,
                text(path(points, m) + noise(0.6), 1), segment=team)
    row(m, "average-caseload", "children per social worker", STAFF,
        text(path([(0, 23.6), (9, 21.4), (18, 19.2), (27, 17.8), (35, 18.2)], m) + noise(0.4), 1))
    share(m, "agency-staff", [(0, 29), (8, 26), (24, 18), (35, 14)], 1, 268, 8, STAFF)
    share(m, "vacancies", [(0, 24), (12, 20), (24, 15), (35, 12)], 1, 290, 4, STAFF)
    waiting = [46, 41, 33, 27, 20, 14, 9, 6, 3, 1, 0, 0, 0, 0, 0, 0, 0, 2, 4, 1, 0, 0, 0, 0,
               0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]
    row(m, "unallocated-children", "children", CASES, str(waiting[m]))
    if m not in (16, 17, 18):
        share(m, "supervision-on-time", [(0, 62), (12, 80), (15, 82), (19, 74), (35, 88)], 2.5,
              246, 10, QUALITY)
    care[m] = int(path([(0, 561), (6, 571), (14, 548), (22, 526), (30, 508), (32, 498),
                        (35, 474)], m) + noise(3) + 0.5)
    row(m, "children-in-care", "children", CASES, str(care[m]))
    share(m, "placement-moves", [(0, 13.2), (12, 11.8), (24, 10.1), (35, 9.2)], 0.4, care[m], 0,
          decimals=1)
    if m >= 15:
        row(m, "mash-decision-days", "days", CASES,
            text(path([(15, 2.6), (20, 1.8), (27, 1.1), (35, 0.8)], m) + noise(0.2), 1))
    late = [14, 12, 13, 11, 12, 9, 10, 8, 9, 7, 8, 6, 6, 7, 5, 6, 5, 4, 4, 4, None, 3, 4, 3,
            2, 4, 3, 3, 4, 2, 3, 4, 2, 3, 2, 4][m]
    if late is not None:
        if late < 5:
            row(m, "return-interviews-late", "interviews", "Police and council missing log",
                high="5", status="less than", note="Kept as fewer than 5")
        else:
            row(m, "return-interviews-late", "interviews", "Police and council missing log",
                str(late))
    season = [300, 318, 322, 310, 214, 330, 346, 338, 262, 352, 318, 334][m % 12]
    row(m, "referrals", "referrals", CASES, str(int(season * (1 - m * 0.003) + noise(14) + 0.5)))

    # Every quarter.
    if m % 3 != 2:
        continue
    q = m // 3
    audits = [(11, 26), (13, 29), (12, 28), (16, 31), (15, 30), (18, 32), (5, 8), (18, 31),
              (22, 33), (23, 34), (25, 36), (26, 36)][q]
    row(m, "audits-good", "percent", QUALITY, text(100 * audits[0] / audits[1], 0),
        numerator=audits[0], denominator=audits[1],
        **({"note": "Few audits: auditors were helping with the new case system"} if q == 6 else {}))
    people = [82400, 82400, 82400, 82400, 82900, 82900, 82900, 82900, 83100, 83100, 83100, 83100][q]
    row(m, "children-in-care-rate", "per 10,000", CASES, text(10000 * care[m] / people, 0),
        numerator=care[m], denominator=people)
    if q == 3:
        row(m, "health-assessments", "percent", "Health trust return", low="75", high="80",
            status="range", note="Counted by hand while the trust changed systems")
    else:
        share(m, "health-assessments", [(2, 71), (14, 80), (26, 86), (35, 90)], 1.5, 402, 12,
              "Health trust return", **({"status": "estimated"} if q == 4 else {}))
    if q not in (2, 6, 8, 11):
        share(m, "dental-checks", [(2, 54), (14, 61), (20, 60), (35, 63)], 2, 402, 12,
              "Health trust return")
    share(m, "care-leavers-eet", [(2, 48), (14, 51), (26, 56), (35, 59)], 1.5, 124, 6,
          "Leaving care return")
    spent = [1214, 2391, 3502, 4518, 982, 1934, 2803, 3597, 721, 1398, 2046, 2655][q]
    row(m, "agency-spend", "pounds", "Finance monitoring", f"{spent}000")

# One printed figure that its own parts do not bear out, and comparators with dates of their own.
for cells in rows[5]:
    if cells["indicator"] == "assessments-on-time" and cells["as_at"] == "2024-08-31":
        cells["value"] = str(int(cells["value"]) + 4)
        cells["note"] = "As printed in the monthly return"
for q, year, figures in ((3, 2023, (66, 61, 71)), (7, 2024, (67, 62, 70)), (11, 2025, (66, 62, 70))):
    for name, value in zip(("neighbours", "region", "england"), figures):
        row(q * 3, "children-in-care-rate", "per 10,000", "National statistics", str(value),
            comparator=name, as_at=f"{year}-03-31")
for q, year, figures in ((3, 2023, ("21.6", "22.4")), (7, 2024, ("21.2", "22.0")), (11, 2025, ("21.0", "21.8"))):
    for name, value in zip(("neighbours", "england"), figures):
        row(q * 3, "repeat-referrals", "percent", "National statistics", value,
            comparator=name, as_at=f"{year}-03-31")
for q, year in ((3, 2023), (7, 2024), (11, 2025)):
    row(q * 3, "placement-moves", "percent", "National statistics", "10",
        comparator="england", as_at=f"{year}-03-31")

for q, batch in sorted(rows.items()):
    name = f"{2023 + q // 4}-{24 + q // 4}-Q{q % 4 + 1}.csv"
    with open(name, "w", newline="") as out:
        writer = csv.DictWriter(out, HEADER, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(batch)
PYTHON

# load 2023-24-Q1: imports one quarter's returns.
load() {
  by="Performance analyst"
  (cd "$returns" && ap import "$1.csv" --why "Returns for $1")
  clock=$((clock + 60))
  by="Programme officer"
}

# The post that leads each objective, as it signs its return.
lead() {
  case $1 in
    1.1) echo "Head of Assessment" ;;
    1.2) echo "Head of the Front Door" ;;
    2.1 | 2.2 | 3.1) echo "Head of Family Help and Protection" ;;
    2.3) echo "Detective Superintendent, Public Protection" ;;
    3.2) echo "Head of Workforce" ;;
    4.1 | 4.2) echo "Principal Social Worker" ;;
    5.1) echo "Designated Nurse for Children in Care" ;;
    5.2) echo "Head of Children in Care" ;;
    6.1 | 6.2) echo "Head of Leaving Care" ;;
    7.1) echo "Head of the Front Door" ;;
  esac
}

# says OBJECTIVE RATING DONE DIFFERENCE NEXT [RECOVERY [EVIDENCE…]]: one lead's return for $quarter.
says() {
  local objective=$1 rating=$2 done=$3 difference=$4 next=$5 recovery=${6:-} words
  shift $(($# < 6 ? $# : 6))
  words=(--done "$done" --difference "$difference" --next "$next")
  [ -z "$recovery" ] || words+=(--recovery "$recovery")
  for piece in "$@"; do words+=(--evidence "$piece"); done
  by=$(lead "$objective")
  ap log "$objective" --quarter "$quarter" --rating "$rating" "${words[@]}"
  by="Programme officer"
}

# seen OBJECTIVE RATING NOTE: somebody else's rating of the same return.
seen() {
  by="Quality and Improvement Manager"
  ap verify-rating "$1" --quarter "$quarter" --rating "$2" --note "$3"
  by="Programme officer"
}

board="Exampleshire Improvement Board"

# meets DAY NOTE; decides DAY TEXT [ITEM…]
meets() { ap add meeting "$1" --title "$board" --note "$2"; }
decides() {
  local day=$1 text=$2 items=()
  shift 2
  for item in "$@"; do items+=(--item "$item"); done
  ap add decision "$day" --text "$text" ${items[@]+"${items[@]}"} --agreed-by "$board"
}

# ---- Spring 2023: the report arrives and the plan is written.

at 2023-03-27T09:00:00Z
ap init --title "Exampleshire (an invented council): improvement plan 2023 to 2026" \
  --authority "Exampleshire County Council (invented)" --first-month 4 --due 2023-06-19
ap amend plan --note "Nothing here is real: the council, the inspection, the words of the inspectors, the people and the figures are invented."
ap amend rating red --meaning "Off track: the due date or the target will be missed unless something changes."

ap add inspection ilacs-2023 --title "Inspection of Exampleshire children's services, January 2023 (invented)" \
  --framework ILACS --from 2023-01-16 --to 2023-01-27 --lead-inspector "An invented inspector" \
  --report-title "Exampleshire: inspection of children's services (invented)" \
  --received 2023-03-06 --published 2023-03-20 --report-version "First issue"
ap add judgement ilacs-2023 1 --title "The impact of leaders on social work practice with children and families" --grade requires-improvement
ap add judgement ilacs-2023 2 --title "The experiences and progress of children who need help and protection" --grade inadequate
ap add judgement ilacs-2023 3 --title "The experiences and progress of children in care" --grade requires-improvement
ap add judgement ilacs-2023 4 --title "The experiences and progress of care leavers" --grade requires-improvement
ap add judgement ilacs-2023 5 --title "Overall effectiveness" --grade inadequate

ap add recommendation 1 --title "Assessments" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 1" \
  --text "The quality and timeliness of assessments, so that children's needs are understood and help is not delayed." \
  --council-text "We will understand each child's needs in time to help." \
  --paragraph "4=Too many assessments take longer than the child can wait." \
  --paragraph "5=Families come back because the first assessment missed what mattered." \
  --paragraph "9=Thresholds at the front door are applied unevenly."
ap add recommendation 2 --title "Visits" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 2" \
  --text "The frequency with which children in need, children on child protection plans and children who have been missing are seen and listened to." \
  --council-text "We will see every child when we should, and listen." \
  --paragraph "7=Visits to children on protection plans are late too often." \
  --paragraph "8=Children in need can wait months between visits." \
  --paragraph "12=Children who return from missing are often not spoken to within three days."
ap add recommendation 3 --title "Workload and workforce" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 3" \
  --text "The workloads of social workers and the stability of the workforce." \
  --paragraph "3=Some social workers hold more than 30 children." \
  --paragraph "26=Children tell of many changes of social worker." \
  --paragraph "27=More than a quarter of social workers are from agencies."
ap add recommendation 4 --title "Supervision and oversight" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 4" \
  --text "The regularity and quality of supervision, and what leaders learn from audits." \
  --paragraph "10=Supervision is irregular and seldom moves a plan on." \
  --paragraph "29=Audits judge work too kindly and do not ask families."
ap add recommendation 5 --title "Health and homes of children in care" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 5" \
  --text "The health of children in care, and the stability of the homes they live in." \
  --paragraph "17=Health and dental checks are late." \
  --paragraph "18=Too many children move home three times or more in a year."
ap add recommendation 6 --title "Care leavers" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 6" \
  --text "The help that care leavers get to find work, education and a suitable home." \
  --paragraph "22=Fewer than half of care leavers are in work, education or training." \
  --paragraph "23=Some care leavers live in homes that do not suit them."
ap add recommendation 8 --title "Private fostering" --origin inspection --inspection ilacs-2023 --place "What needs to improve, bullet 7" \
  --text "The arrangements for knowing about children who are privately fostered." \
  --paragraph "14=Few private fostering arrangements are notified."

at 2023-04-17T09:00:00Z
for officer in \
  "dcs|Director of Children's Services|council" \
  "lead-member|Cabinet Member for Children|council" \
  "ad-safeguarding|Assistant Director: Safeguarding|council" \
  "ad-care|Assistant Director: Children in Care|council" \
  "head-assessment|Head of Assessment|council" \
  "head-front-door|Head of the Front Door|council" \
  "head-family-help|Head of Family Help and Protection|council" \
  "head-workforce|Head of Workforce|council" \
  "principal-social-worker|Principal Social Worker|council" \
  "head-care|Head of Children in Care|council" \
  "head-leaving-care|Head of Leaving Care|council" \
  "designated-nurse|Designated Nurse for Children in Care|NHS" \
  "police-lead|Detective Superintendent, Public Protection|police" \
  "independent-chair|Independent Chair of the Improvement Board|independent"; do
  IFS='|' read -r id post body <<<"$officer"
  ap add officer "$id" --post "$post" --body "$body"
done
ap add holder ad-safeguarding --from 2022-09-01 --name "R. Holloway (invented)"
ap add holder head-workforce --from 2021-05-04 --name "T. Brightwell (invented)"
ap add holder head-leaving-care --from 2022-01-10 --name "S. Penhale (invented)"
ap add board --name "$board" \
  --purpose "Sees that every finding is answered and that children's lives get better; removes what stands in the way." \
  --limits "It advises and challenges. Decisions on money and policy stay with the council, the NHS and the police." \
  --chair independent-chair --independent-chair --frequency quarterly \
  --member independent-chair --member lead-member --member dcs --member designated-nurse --member police-lead

# ---- Indicators.

at 2023-04-24T09:00:00Z
ap add indicator assessments-on-time --title "Assessments finished within 45 working days" \
  --definition "Assessments finished in the month within 45 working days, of all finished in the month." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly --source-system "Case system" \
  --baseline 56 --baseline-as-at 2023-03-31 --baseline-note "Month before the plan." --tolerance 2
ap add indicator repeat-referrals --title "Repeat referrals within a year" \
  --definition "Referrals in the last 12 months of children who had been referred in the year before." \
  --unit percent --decimals 1 --polarity lower --period rolling-12-months --frequency monthly --source-system "Case system" \
  --baseline 27.3 --baseline-as-at 2023-03-31 --tolerance 0.5
ap add comparator repeat-referrals neighbours --title "Ten similar councils (invented)" --kind neighbours \
  --member "Northmarch" --member "Eastvale" --member "Wolding" --edition "2023" \
  --note "Year to 31 March. Three of the ten are named."
ap add comparator repeat-referrals england --title "England (invented figure)" --kind england --note "Year to 31 March."
ap add indicator cp-visits-on-time --title "Child protection visits on time" \
  --definition "Visits to children on a child protection plan made within 10 working days of the last, of all due in the month." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly --source-system "Case system" \
  --baseline 84 --baseline-as-at 2023-03-31 --tolerance 1
ap add segment cp-visits-on-time north --title "North"
ap add segment cp-visits-on-time south --title "South"
ap add segment cp-visits-on-time west --title "West"
ap add indicator cin-visits-on-time --title "Child in need visits on time" \
  --definition "Visits to children in need made within 20 working days of the last, of all due in the month." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly --source-system "Case system" \
  --baseline 69 --baseline-as-at 2023-03-31 --tolerance 1
ap add indicator average-caseload --title "Average caseload" \
  --definition "Children per full-time social worker on the last day of the month, newly qualified staff included." \
  --unit ratio --noun "children per social worker" --decimals 1 --polarity lower --period snapshot --frequency monthly \
  --source-system "Workforce return" --baseline 23.8 --baseline-as-at 2023-03-31 --tolerance 0.5
ap add segment average-caseload assessment --title "Assessment"
ap add segment average-caseload north --title "Family help, north"
ap add segment average-caseload south --title "Family help, south"
ap add segment average-caseload children-in-care --title "Children in care"
ap add indicator agency-staff --title "Social workers from agencies" \
  --definition "Social work posts filled by agency staff on the last day of the month, of all posts filled." \
  --unit percent --decimals 0 --polarity lower --period snapshot --frequency monthly --source-system "Workforce return" \
  --baseline 30 --baseline-as-at 2023-03-31
ap add indicator vacancies --title "Vacant social work posts" \
  --definition "Posts without a permanent holder on the last day of the month, of all posts." \
  --unit percent --decimals 0 --polarity lower --period snapshot --frequency monthly --source-system "Workforce return"
ap add indicator unallocated-children --title "Children without a social worker" \
  --definition "Children open to the service with no named social worker on the last day of the month." \
  --unit count --noun children --decimals 0 --polarity lower --period snapshot --frequency monthly --source-system "Case system" \
  --baseline 51 --baseline-as-at 2023-03-31
ap add indicator supervision-on-time --title "Supervision on time" \
  --definition "Social workers supervised in the month, of all in post." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency monthly --source-system "Quality assurance return" \
  --baseline 61 --baseline-as-at 2023-03-31 --tolerance 2
ap add indicator audits-good --title "Audits judged good or better" \
  --definition "Case audits of the quarter judged good or outstanding, of all completed." \
  --unit percent --decimals 0 --polarity higher --period flow --frequency quarterly --source-system "Quality assurance return" \
  --baseline 40 --baseline-as-at 2023-03-31 --minimum-base 10
ap add indicator children-in-care --title "Children in care" \
  --definition "Children in care on the last day of the month. Too many may mean that families are not helped early; too few, that children are left at risk." \
  --unit count --noun children --decimals 0 --polarity band --period snapshot --frequency monthly --source-system "Case system" \
  --baseline 558 --baseline-as-at 2023-03-31 --tolerance 5
ap add indicator children-in-care-rate --title "Children in care, rate" \
  --definition "Children in care on the last day of the quarter per 10,000 aged 0 to 17, on the latest population estimate." \
  --unit rate --decimals 0 --polarity neutral --period snapshot --frequency quarterly --source-system "Case system"
ap add comparator children-in-care-rate neighbours --title "Ten similar councils (invented)" --kind neighbours \
  --member "Northmarch" --member "Eastvale" --member "Wolding" --edition "2023" --note "31 March. Three of the ten are named."
ap add comparator children-in-care-rate region --title "Region (invented)" --kind region --note "31 March."
ap add comparator children-in-care-rate england --title "England (invented figure)" --kind england --note "31 March."
ap add indicator placement-moves --title "Children in care with three or more moves in a year" \
  --definition "Children in care who moved home three times or more in the last 12 months, of all in care." \
  --unit percent --decimals 1 --polarity lower --period rolling-12-months --frequency monthly --source-system "Case system" \
  --baseline 13.4 --baseline-as-at 2023-03-31
ap add comparator placement-moves england --title "England (invented figure)" --kind england \
  --definition "Counts three or more homes in the year, which is two or more moves." --note "Year to 31 March."
ap add indicator health-assessments --title "Yearly health assessments of children in care" \
  --definition "Children in care for a year or more whose health was assessed in the last 12 months, of all such children." \
  --unit percent --decimals 0 --polarity higher --period snapshot --frequency quarterly --source-system "Health trust return" \
  --baseline 69 --baseline-as-at 2023-03-31
ap add indicator dental-checks --title "Dental checks of children in care" \
  --definition "Children in care for a year or more who saw a dentist in the last 12 months, of all such children." \
  --unit percent --decimals 0 --polarity higher --period snapshot --frequency quarterly --source-system "Health trust return"
ap add indicator care-leavers-eet --title "Care leavers in work, education or training" \
  --definition "Care leavers aged 19 to 21 in work, education or training on the last day of the quarter, of all in touch." \
  --unit percent --decimals 0 --polarity higher --period snapshot --frequency quarterly --source-system "Leaving care return" \
  --baseline 47 --baseline-as-at 2023-03-31
ap add indicator return-interviews-late --title "Late interviews of children who went missing" \
  --definition "Interviews of the month held later than 72 hours after the child came back, or not at all." \
  --unit count --noun interviews --decimals 0 --polarity lower --period flow --frequency monthly \
  --source-system "Police and council missing log" --baseline 15 --baseline-as-at 2023-03-31
ap add indicator referrals --title "Referrals" \
  --definition "Referrals to children's social care in the month. More may mean more need, or needs noticed sooner." \
  --unit count --noun referrals --decimals 0 --polarity neutral --period flow --frequency monthly --source-system "Case system"
ap add indicator agency-spend --title "Spending on agency social workers" \
  --definition "Spent from 1 April to the end of the quarter. Starts again each April." \
  --unit pounds --decimals 0 --polarity lower --period year-to-date --frequency quarterly --source-system "Finance monitoring"

# ---- Objectives and actions.

at 2023-05-22T09:00:00Z
ap add objective 1.1 --title "Assessments are good and on time" \
  --outcome "Children are understood, and helped without delay." \
  --recommendation 1 --lead head-assessment --accountable ad-safeguarding --body council \
  --start 2023-06-01 --due 2024-12-31 --indicator assessments-on-time
ap add objective 1.2 --title "Families get the right help the first time" \
  --outcome "Fewer children have to be referred again." \
  --recommendation 1 --lead head-front-door --accountable ad-safeguarding --body council \
  --start 2023-06-01 --due 2026-03-31 --indicator repeat-referrals --indicator referrals
ap add objective 2.1 --title "Children on protection plans are seen on time" \
  --outcome "Children at risk are seen, alone where they can be, and listened to." \
  --recommendation 2 --lead head-family-help --accountable ad-safeguarding --body council \
  --start 2023-06-01 --due 2024-03-31 --indicator cp-visits-on-time
ap add objective 2.2 --title "Children in need are seen on time" \
  --outcome "Problems are noticed before they become harm." \
  --recommendation 2 --lead head-family-help --accountable ad-safeguarding --body council \
  --start 2023-06-01 --due 2024-06-30 --indicator cin-visits-on-time
ap add objective 2.3 --title "Children who went missing are spoken to within three days" \
  --outcome "We learn why children go, and they are safer." \
  --recommendation 2 --lead police-lead --accountable ad-safeguarding --body council --body police \
  --start 2023-06-01 --due 2025-03-31 --indicator return-interviews-late
ap add objective 3.1 --title "Social workers have time for each child" \
  --outcome "Every child has a social worker who knows them." \
  --recommendation 3 --recommendation 1 --lead head-family-help --accountable dcs --body council \
  --start 2023-06-01 --due 2025-12-31 --indicator average-caseload --indicator unallocated-children
ap add objective 3.2 --title "A permanent and stable workforce" \
  --outcome "Children keep their social worker for longer." \
  --recommendation 3 --lead head-workforce --accountable dcs --body council \
  --start 2023-06-01 --due 2026-03-31 --indicator agency-staff --indicator vacancies --indicator agency-spend --budget 900000
ap add objective 4.1 --title "Supervision that moves plans on" \
  --outcome "Plans for children do not drift." \
  --recommendation 4 --lead principal-social-worker --accountable ad-safeguarding --body council \
  --start 2023-06-01 --due 2025-12-31 --indicator supervision-on-time
ap add objective 4.2 --title "Audits that tell the truth" \
  --outcome "Leaders know how good the work is, and families have their say." \
  --recommendation 4 --lead principal-social-worker --accountable dcs --body council \
  --start 2023-06-01 --due 2026-03-31 --indicator audits-good --budget 60000
ap add objective 5.1 --title "Children in care are healthy" \
  --outcome "Health and teeth are checked each year, and what is found is treated." \
  --recommendation 5 --lead designated-nurse --accountable ad-care --body council --body NHS \
  --start 2023-06-01 --due 2025-03-31 --indicator health-assessments --indicator dental-checks
ap add objective 5.2 --title "Children in care have a home that lasts" \
  --outcome "Children move only when it is good for them, and leave care when it is safe." \
  --recommendation 5 --lead head-care --accountable ad-care --body council \
  --start 2023-06-01 --due 2026-03-31 --indicator placement-moves --indicator children-in-care --indicator children-in-care-rate
ap add objective 6.1 --title "More care leavers in work, education or training" \
  --outcome "Care leavers have a job, a course or a way towards one." \
  --recommendation 6 --lead head-leaving-care --accountable ad-care --body council --body NHS \
  --start 2023-06-01 --due 2026-03-31 --indicator care-leavers-eet
ap add objective 6.2 --title "Every care leaver has a suitable home" \
  --outcome "No care leaver sleeps somewhere unsafe." \
  --recommendation 6 --lead head-leaving-care --accountable ad-care --body council --body "district councils" \
  --start 2023-06-01 --due 2026-03-31 --budget 250000 \
  --no-indicator "The district councils count suitable homes in different ways; one count is being agreed."

at 2023-05-23T09:00:00Z
# action ID OBJECTIVE LEAD DUE TITLE
action() { ap add action "$1" --objective "$2" --lead "$3" --start 2023-06-01 --due "$4" --title "$5"; }
action 1.1a 1.1 head-assessment 2023-07-31 "List each day the assessments due within five days"
action 1.1b 1.1 head-assessment 2023-11-30 "Have managers agree the focus of each assessment by day 10"
action 1.1c 1.1 head-assessment 2024-03-31 "Recruit four more social workers to the assessment team"
action 1.2a 1.2 head-front-door 2023-12-31 "Read 40 repeat referrals to learn what was missed"
action 1.2b 1.2 head-front-door 2024-06-30 "Meet early help before a case is closed"
action 2.1a 2.1 head-family-help 2023-07-31 "Send each team its list of visits every Monday"
action 2.1b 2.1 head-family-help 2023-12-31 "Set up cover for visits when staff are away"
action 2.2a 2.2 head-family-help 2023-10-31 "Agree a plan of visits for each child in need"
action 2.2b 2.2 head-family-help 2024-09-30 "Train family help workers to share visits"
action 2.3a 2.3 police-lead 2023-09-30 "Keep one missing log with the police"
action 2.3b 2.3 police-lead 2024-03-31 "Commission independent interviewers"
action 3.1a 3.1 head-family-help 2023-07-31 "Meet weekly to give every child a social worker"
action 3.1b 3.1 head-family-help 2024-09-01 "Split the north team in two"
action 3.2a 3.2 head-workforce 2024-09-30 "Open an academy for newly qualified social workers"
action 3.2b 3.2 head-workforce 2024-04-30 "Pay a bonus after two years in post"
action 3.2c 3.2 head-workforce 2025-03-31 "Have leavers interviewed by someone outside their team"
action 4.1a 4.1 principal-social-worker 2023-09-30 "Publish a supervision standard"
action 4.1b 4.1 principal-social-worker 2024-11-01 "Record supervision in the case system"
action 4.2a 4.2 principal-social-worker 2023-09-30 "Start a rolling programme of audits"
action 4.2b 4.2 principal-social-worker 2024-12-31 "Ask the child and the parents in every audit"
action 5.1a 5.1 designated-nurse 2023-12-31 "Keep one list of children and checks with the health trust"
action 5.1b 5.1 designated-nurse 2024-09-30 "Agree places with NHS dentists"
action 5.2a 5.2 head-care 2023-10-31 "Review every month the children waiting for a lasting home"
action 5.2b 5.2 head-care 2025-03-31 "Recruit 40 more foster families"
action 6.1a 6.1 head-leaving-care 2024-06-30 "Offer work experience in the council and the hospital"
action 6.1b 6.1 head-leaving-care 2025-12-31 "Find a mentor for every care leaver without work"
action 6.2a 6.2 head-leaving-care 2024-03-31 "Agree a housing protocol with the district councils"
action 6.2b 6.2 head-leaving-care 2025-09-30 "Lease twelve flats for care leavers"

at 2023-05-24T09:00:00Z
ap add risk risk-recruitment --title "Too few experienced social workers apply, and caseloads rise again" --likelihood 4 --impact 4 \
  --mitigation "Academy, retention bonus, and agency staff kept on until posts are filled." --owner head-workforce --objective 3.1 --objective 3.2
ap add risk risk-system --title "The new case system delays work and interrupts figures" --likelihood 4 --impact 3 \
  --mitigation "Old and new systems run side by side for four weeks; gaps are shown as gaps." --owner dcs --objective 4.1 --objective 1.1
ap add risk risk-dentists --title "There are not enough NHS dentists for children in care" --likelihood 5 --impact 3 \
  --mitigation "The NHS is asked to reserve places." --owner designated-nurse --objective 5.1
ap add risk risk-homes --title "Too few homes for teenagers, at rising cost" --likelihood 4 --impact 4 \
  --mitigation "Foster care campaign, and flats leased for care leavers." --owner ad-care --objective 5.2 --objective 6.2

# ---- June 2023: the board agrees the plan and its targets.

at 2023-06-14T14:00:00Z
meets 2023-06-14 "First meeting. The plan and its targets were agreed."
decides 2023-06-14 "The plan is agreed and goes to Ofsted and the Department for Education."
decides 2023-06-14 "Targets are to be reviewed each spring, never without a reason written down."
ap amend plan --submitted 2023-06-16
ap add target assessments-on-time --from 2023-06-14 --at-least 75 --due 2024-09-30 --tolerance 3 --agreed-by "$board" --why "A first step, from 56% at the baseline."
ap add target repeat-referrals --from 2023-06-14 --at-most 22 --due 2026-03-31 --tolerance 1 --agreed-by "$board" --why "About the level of similar councils."
ap add target cp-visits-on-time --from 2023-06-14 --at-least 95 --due 2024-03-31 \
  --milestone 2023-09-30=88 --milestone 2023-12-31=92 --tolerance 2 --agreed-by "$board" --why "Almost every child should be seen on time."
ap add target cin-visits-on-time --from 2023-06-14 --at-least 95 --due 2024-06-30 --agreed-by "$board" --why "The same standard as for children on protection plans."
ap add target average-caseload --from 2023-06-14 --at-most 18 --due 2025-06-30 --stepped \
  --milestone 2023-12-31=22 --milestone 2024-06-30=20 --milestone 2024-12-31=19 --agreed-by "$board" --why "Steps that match the recruitment plan."
ap add target average-caseload --segment assessment --from 2023-06-14 --at-most 22 --agreed-by "$board" --why "Assessment work is shorter, so a team can hold more."
ap add target agency-staff --from 2023-06-14 --at-most 15 --due 2025-03-31 \
  --milestone 2023-12-31=26 --milestone 2024-06-30=22 --agreed-by "$board" --why "As the academy fills permanent posts."
ap add target vacancies --from 2023-06-14 --none-yet --agreed-by "$board" --why "To be set when the staffing review is finished."
ap add target unallocated-children --from 2023-06-14 --exactly 0 --due 2023-12-31 --agreed-by "$board" --why "Every child must have a social worker."
ap add target supervision-on-time --from 2023-06-14 --at-least 90 --due 2025-12-31 --tolerance 3 --agreed-by "$board" --why "The supervision standard."
ap add target audits-good --from 2023-06-14 --at-least 70 --aspiration 80 --due 2026-03-31 --agreed-by "$board" --why "What councils judged good report."
ap add target children-in-care --from 2023-06-14 --between "480 to 520" --due 2025-12-31 --agreed-by "$board" --why "About the rate of similar councils."
ap add target placement-moves --from 2023-06-14 --at-most 10 --due 2025-12-31 --agreed-by "$board" --why "Better than one child in ten."
ap add target health-assessments --from 2023-06-14 --at-least 90 --due 2025-03-31 --tolerance 2 --agreed-by "$board" --why "Agreed with the health trust."
ap add target dental-checks --from 2023-06-14 --at-least 80 --due 2025-03-31 --agreed-by "$board" --why "Agreed with the health trust."
ap add target care-leavers-eet --from 2023-06-14 --at-least 55 --aspiration 60 --due 2025-12-31 --agreed-by "$board" --why "A clear step up from 47%."
ap add target return-interviews-late --from 2023-06-14 --at-most 5 --due 2024-12-31 --agreed-by "$board" --why "A few children decline or cannot be reached."

at 2023-07-03T09:00:00Z
