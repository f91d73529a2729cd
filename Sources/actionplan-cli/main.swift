import ActionPlan
