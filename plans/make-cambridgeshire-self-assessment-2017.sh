#!/usr/bin/env bash
# Makes plans/cambridgeshire-self-assessment-2017: what the self-assessment of 2017 said needs
# developing, and the remark of the region's directors. README.md tells what is quoted and what is ours.
# usage: make-cambridgeshire-self-assessment-2017.sh [FOLDER]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin cambridgeshire-self-assessment-2017 "${1:-}"

report="Report of 12 September 2017"

at 2017-09-04T10:00:00Z
ap init --title "Cambridgeshire: areas for development in the self-assessment of 2017 (sample)" \
  --authority "Cambridgeshire County Council" --first-month 4
ap amend plan --note "A sample made from the report to the Children and Young People Committee of 12 September 2017. The findings are word for word. Their grouping into objectives, the titles and the outcomes are ours. The detailed service plans and Appendix 1 are not among the sources, so there are no dates, indicators or targets; each objective says so."

ap add inspection ofsted-2014 --title "Full inspection, June 2014" --report-version "As told in the report of 12 September 2017 (1.3)"
ap add judgement ofsted-2014 1 --title "Overall" --grade good
ap add judgement ofsted-2014 2 --title "Children in need of help and protection" --grade requires-improvement

# One post is named in the report. The three bodies track the whole of it (2.11).

ap add officer service-director --post "Interim Service Director, Children and Safeguarding" --body council
ap add board --name "Children's Performance Board, LSCB and Corporate Parenting Committee" \
  --purpose "Three bodies that 'track the delivery of improvements across the service' (2.11)." \
  --limits "The report does not say which of the three tracks which area, or how often they meet."

at 2017-09-04T14:00:00Z
ap add recommendation A1 --title "Education of vulnerable groups" --origin self-assessment --place "$report, 2.9" \
  --text "Educational outcomes for our vulnerable groups require improvement"
ap add recommendation A2 --title "Caseloads" --origin self-assessment --place "$report, 2.9" \
  --text "Some areas of service presently have higher caseloads than we would want whilst recruitment is finalised."
ap add recommendation A3 --title "Health assessments" --origin self-assessment --place "$report, 2.9" \
  --text "The Health Assessment compliance for our Looked after Children especially those placed out of county continues to require improvement."
ap add recommendation A4 --title "Placements out of county" --origin self-assessment --place "$report, 2.9" \
  --text "The numbers of children placed out of county and in other than our own foster care is too high."
ap add recommendation A5 --title "Investigations that lead to no service" --origin self-assessment --place "$report, 2.9" \
  --text "The numbers of children who are subject of a child protection investigation but ultimately receive no service has been too high – this is decreasing but requires continuing attention."
ap add recommendation A6 --title "Quality of assessments and care planning" --origin self-assessment --place "$report, 2.9" \
  --text "Many of the assessments and much of the care planning undertaken by our staff is good; analytical, outcome focused and well recorded. However the consistency and quality of these activities remains a focus of our attention."
ap add recommendation A7 --title "Management oversight and supervision" --origin self-assessment --place "$report, 2.9" \
  --text "The consistency and quality of management oversight and supervision, which links to the quality of assessments and care planning is also an on-going area for attention"
ap add recommendation A8 --title "Care leavers' homes and work" --origin self-assessment --place "$report, 2.10" \
  --text "We want more of our Care Leavers to be in good accommodation and to be in work or education."
ap add recommendation A9 --title "More on impact" --origin peer-review \
  --place "$report, 2.5: challenge by the directors of children's services of the Eastern Region" \
  --text "The DCS group felt that there was strength in the level of self awareness depicted across the assessment and would be improved further by incorporating more impact on outcomes data as it becomes available."

none="The report gives no figures; measures are in the service plans and Appendix 1, which are not among the sources (2.3, 2.11)."
bodies=(--body "Children's Performance Board" --body LSCB --body "Corporate Parenting Committee")

at 2017-09-05T10:00:00Z
ap add objective D1 --title "Better educational outcomes for vulnerable groups" \
  --outcome "Vulnerable children do better at school." \
  --recommendation A1 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D2 --title "Caseloads that staff can manage" \
  --outcome "Social workers have time for each child." \
  --recommendation A2 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D3 --title "Health assessments on time, wherever the child lives" \
  --outcome "Looked after children have their health checked, in or out of the county." \
  --recommendation A3 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D4 --title "More children placed in the county and with the council's own foster carers" \
  --outcome "Looked after children live closer to family, friends and school." \
  --recommendation A4 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D5 --title "Investigate only where a child may need protecting" \
  --outcome "Fewer families go through an investigation that leads to no help." \
  --recommendation A5 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D6 --title "Assessments, care planning and supervision that are good every time" \
  --outcome "Children get the same quality of help from every team." \
  --recommendation A6 --recommendation A7 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D7 --title "Good homes, work and education for care leavers" \
  --outcome "Care leavers live somewhere good and have something to do." \
  --recommendation A8 --lead service-director "${bodies[@]}" --no-indicator "$none"
ap add objective D8 --title "Show in the self-assessment what difference was made to children" \
  --outcome "Leaders can say what their work changed." \
  --recommendation A9 --lead service-director "${bodies[@]}" --no-indicator "$none"

at 2017-09-12T16:00:00Z
ap add meeting 2017-09-12 --title "Children and Young People Committee" \
  --note "The report asks the committee to note its content. The minutes are not among the sources. The committee is not one of the three bodies."
ap add decision 2017-09-12 --text "Recommended: note the report, what is done well and what still needs to improve." \
  --agreed-by "Recommended in the report; the minutes were not seen"

finish
