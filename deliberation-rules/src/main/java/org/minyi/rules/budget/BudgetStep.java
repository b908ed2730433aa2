package org.minyi.rules.budget;

import org.minyi.rules.StepKind;

/** What can happen when a budget is spent. */
public enum BudgetStep implements StepKind {
    BUDGET("{budget} can be spent on {projects} projects; {voters} papers were cast."),

    FUNDED("{project} with {support} {measure} costs {cost} and is funded; {left} is left."),
    FUNDED_WITH_RESERVE(
            "{project} with {support} {measure} costs {cost}; the {left} left cover four fifths, so it is funded with help from the reserve."),
    BELOW_THRESHOLD("{project} with {support} {measure} is below the threshold of {threshold}."),
    EXCLUDED("{project} excludes itself with {rival}, which is funded."),
    DOES_NOT_FIT("{project} with {support} {measure} costs {cost}, but only {left} is left; it is passed over."),
    STOPPED("{project} with {support} {measure} costs {cost}, but only {left} is left; the funding stops here."),
    AFTER_STOP("{project} with {support} {measure} comes after the funding has stopped."),

    SHARE("Each of {voters} voters has {share} to give."),
    SHARE_RAISED(
            "Each share is raised to {share}, the last amount before more than the budget would be spent, or at which nothing more can be bought."),
    PAID_EQUALLY("{project} costs {cost} and is funded: {payers} supporters pay {price} each."),
    PAID_BY_POINTS("{project} costs {cost} and is funded: {payers} supporters pay {price} for each point they gave."),
    PAID_WITH_REST(
            "{project} costs {cost} and is funded: {payers} supporters pay, {price} each; {poor} of them give all they have left, {rest} together."),
    PAID_BY_POINTS_WITH_REST(
            "{project} costs {cost} and is funded: {payers} supporters pay, {price} for each point they gave; {poor} of them give all they have left, {rest} together."),
    CANNOT_PAY("{project} costs {cost}, but its {supporters} supporters have {left} left together; it is not funded."),
    COMPLETED("What is left, {left}, goes to further projects by {measure}."),
    COMPARED_KEPT("{shares} voters prefer this outcome, {greedy} the one by votes alone: it stands."),
    COMPARED_CHANGED("{shares} voters prefer this outcome, {greedy} the one by votes alone: that one is taken."),

    LOADED("{project} costs {cost} and is funded: its {supporters} supporters now carry {load} each."),
    OVERSPENDS("{project} would be next, but it costs {cost} and only {left} is left: the funding stops here."),
    NO_SUPPORT("{project} is named by nobody."),
    TOO_DEAR("{project} costs {cost}, more than the whole budget."),
    NOT_REACHED("{project} was not reached."),

    TURNS_BY_EITHER("{project} would be funded at a cost of up to {cost}, or with {more} more {backing}."),
    TURNS_BY_COST("{project} would be funded at a cost of up to {cost}; no further support would do."),
    TURNS_BY_SUPPORT("{project} would be funded with {more} more {backing}; no lower cost would do."),
    TURNS_BY_NEITHER("{project} would not be funded by a lower cost or by further support alone.");

    private final String template;

    BudgetStep(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
