#pragma once

#include "services/analytics/Report.h"

#include <QList>
#include <rapidcheck.h>

class TestDatabase;

/// A recipient as a test invents it. `known` says whether the contact still exists.
struct LedgerRow {
    bool known = true;
    QString name = {};
    siaran::MessageStatus status = siaran::MessageStatus::Pending;
    std::optional<siaran::ExclusionReason> skipReason = {};
    std::optional<int> errorCode = {};
    QDateTime sentAt = {};
    QDateTime deliveredAt = {};
    QDateTime readAt = {};
    QDateTime failedAt = {};
    QDateTime repliedAt = {};
    QString replyText = {};
    bool optedOut = false;
    QString phone = {}; ///< given when stored
};

struct LeftOut {
    QString name = {};
    siaran::ExclusionReason reason = siaran::ExclusionReason::OptedOut;
    QString phone = {}; ///< given when stored
};

/// Everybody a campaign matched.
struct Ledger {
    QList<LedgerRow> rows = {};
    QList<LeftOut> leftOut = {};
};

/// Any ledger at all, plausible or not: statuses and times need not agree, texts are hostile.
rc::Gen<Ledger> anyLedger();

/// Stores it as a campaign of the time zone; fills in the numbers of phones.
siaran::CampaignId store(TestDatabase& database, Ledger& ledger, const QString& timeZone = QStringLiteral("UTC"));

/// The same ledger as text, for a counterexample.
void showValue(const Ledger& ledger, std::ostream& out);
