#pragma once

#include "services/core/StrongId.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// One recipient as the program's own ledger has it.
struct LedgerRow {
    int position = 0;
    QString phoneE164;
    QString status; ///< the stored word
    bool accepted = false; ///< the program believes that WhatsApp took it, whatever came later
};

/// Both sides' accounts of one campaign: the program's ledger, and the simulator's page /_simulator/ledger.
class Books {
public:
    Books(siaran::CampaignId campaign, QList<LedgerRow> rows, const QJsonObject& simulator);

    /// What the promise forbids, a sentence each: somebody twice, somebody without an outcome, the two books at odds.
    /// Somebody in doubt is no breach as long as the simulator never took the message.
    [[nodiscard]] QStringList breaches() const;

    /// Recipients the simulator took a message for, and the database does not know.
    [[nodiscard]] int lost() const;
    /// Recipients and requests that were taken more than once.
    [[nodiscard]] int doubled() const;
    [[nodiscard]] int withoutOutcome() const;

    /// Whose outcome nobody could prove.
    [[nodiscard]] QList<int> positionsInDoubt() const;
    /// Recipients the simulator took a message for.
    [[nodiscard]] int reached() const;

private:
    [[nodiscard]] QString breachOf(const LedgerRow& row) const;

    QList<LedgerRow> m_rows;
    QMap<QString, int> m_timesByCallback;
    QMap<int, int> m_timesByPosition;
    QMap<QString, int> m_timesByNumber; ///< digits without the plus
};
