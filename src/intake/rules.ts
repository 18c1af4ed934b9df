import type { BegunTable } from './begun-table';
import { tellOtherTables } from './locate/unread-parts';
import { addMeanings } from './meaning/add-meanings';
import { leaveOutAutomated } from './meaning/automated';
import { settleGone } from './meaning/contracts/settle-gone';
import { settlePastEnds } from './meaning/contracts/settle-past-ends';
import { settlePauses } from './meaning/contracts/settle-pauses';
import { settleRenewals } from './meaning/contracts/settle-renewals';
import { settleCostSigns } from './meaning/costs/cost-signs';
import { leaveOutLedgerLines } from './meaning/costs/ledger-lines';
import { leaveOutPlannedCosts } from './meaning/costs/planned-costs';
import { askAboutCounts } from './meaning/counts-of-rows';
import { askWhatGoesOff } from './meaning/discounts/ask-what-goes-off';
import { settlePaidTotal } from './meaning/discounts/paid-total';
import { settleDiscounts } from './meaning/discounts/settle-discounts';
import { dropTakenOff } from './meaning/discounts/taken-off';
import { settleCredits } from './meaning/documents/credit-notes';
import { settleDocuments } from './meaning/documents/documents';
import { refundOnce } from './meaning/documents/refunds-once';
import { takeBackPieces } from './meaning/documents/returned-pieces';
import { askAboutMarks } from './meaning/in-doubt/ask-about-marks';
import { askAboutTests } from './meaning/in-doubt/ask-about-tests';
import { askOtherCosts } from './meaning/in-doubt/ask-other-costs';
import { askWhetherRowsCount } from './meaning/in-doubt/ask-whether-rows-count';
import { settleDecided, settleDecisionDay } from './meaning/outcome/decision-day';
import { askExpectedClose } from './meaning/outcome/expected-close';
import { settlePaymentTicks } from './meaning/payment/payment-ticks';
import { settlePriceUnits } from './meaning/price-unit';
import { settleQuotaScales } from './meaning/quotas/quota-scales';
import { settleQuotas } from './meaning/quotas/quotas-by-period';
import { leaveOutTicked } from './meaning/ticked-rows';
import { settleHeadings } from './named/headings';
import { settleNamedState } from './named/named-states';
import { tellCompanyCurrency } from './recognise/columns/amount-columns';
import { askIntervalCount } from './recognise/columns/interval-counts';
import {
  askRecurringAmount,
  askWhichAmount,
  askWhichDate,
  askWhichScore,
} from './recognise/questions/ask-about-columns';
import { askAboutUnplaced } from './recognise/questions/ask-about-unplaced';
import { askClosingDay } from './recognise/questions/ask-closing-day';
import { askLeavingDay } from './recognise/questions/ask-leaving-day';
import { askMissingColumn } from './recognise/questions/ask-missing-column';
import { askOrderNumber } from './recognise/questions/ask-order-number';
import { askSoldAmount } from './recognise/questions/ask-sold-amount';
import { askStatusOrPlace } from './recognise/questions/ask-status-or-place';
import { askWhichRep } from './recognise/questions/ask-which-rep';
import { fillGroups } from './rows/fill-groups';
import { addGroupLines } from './rows/group-lines';
import { leaveOutRows } from './rows/leave-out-rows';
import { fillLinesBelow } from './rows/lines-below';
import { awaitVersions } from './rows/repeated/mark-duplicates';
import { leaveOutPerCampaign } from './rows/repeated/rows-per-campaign';
import { leaveOutPerPerson } from './rows/repeated/rows-per-person';
import { settleEqualRows } from './rows/repeated/settle-equal-rows';
import { settleSameOrders } from './rows/repeated/settle-same-orders';
import { settleSharedDeals } from './rows/shared-deals/settle-shared-deals';
import { leaveOutParents } from './rows/totals/leave-out-parents';
import { leaveOutTotals } from './rows/totals/leave-out-totals';
import { settleSmallestUnit } from './values/amounts/smallest-unit';
import { settleCurrency } from './values/amounts/table-currency';
import { taxOfRate } from './values/amounts/tax-of-rate';
import { blankNobody } from './values/blank-nobody';
import { blankNoDays } from './values/dates/blank-no-days';
import { settleFirstResponses } from './values/dates/first-responses';
import { tellMonthsOnly } from './values/dates/months-only';
import { addStageDates } from './values/dates/stage-dates';
import { mendIds } from './values/destroyed-ids';
import { addUnreadableMarks } from './values/unreadable-marks';

/** What is done to a table once its columns are read, in this order: what leaves rows out comes before what is told by those that count. */
export const rules: readonly ((table: BegunTable) => void)[] = [
  leaveOutRows,
  settleFirstResponses,
  addStageDates,
  leaveOutTotals,
  leaveOutParents,
  askAboutUnplaced,
  askAboutCounts,
  askIntervalCount,
  settleQuotas,
  settleQuotaScales,
  leaveOutPlannedCosts,
  leaveOutLedgerLines,
  fillLinesBelow,
  fillGroups,
  settleDecisionDay,
  tellMonthsOnly,
  addGroupLines,
  mendIds,
  blankNobody,
  askWhichScore,
  askWhichAmount,
  tellCompanyCurrency,
  settleSmallestUnit,
  taxOfRate,
  askWhichDate,
  askMissingColumn,
  askLeavingDay,
  askRecurringAmount,
  askWhichRep,
  askStatusOrPlace,
  leaveOutAutomated,
  leaveOutTicked,
  leaveOutPerPerson,
  leaveOutPerCampaign,
  settleSharedDeals,
  settleNamedState,
  settleHeadings,
  addMeanings,
  askClosingDay,
  askExpectedClose,
  askSoldAmount,
  settlePaymentTicks,
  addUnreadableMarks,
  settleGone,
  settlePauses,
  blankNoDays,
  settleRenewals,
  settlePastEnds,
  settlePriceUnits,
  takeBackPieces,
  settlePaidTotal,
  dropTakenOff,
  settleDiscounts,
  askWhatGoesOff,
  settleDocuments,
  askOtherCosts,
  askWhetherRowsCount,
  askAboutTests,
  askAboutMarks,
  refundOnce,
  settleSameOrders,
  askOrderNumber,
  settleCostSigns,
  settleCredits,
  settleDecided,
  awaitVersions,
  settleEqualRows,
  settleCurrency,
  tellOtherTables,
];
