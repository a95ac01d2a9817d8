#pragma once

#include "tests/services/webhooks/WebhookBodies.h"
#include "tests/support/TestDatabase.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A workspace with one running campaign, and what a processor test asks of it.
class WebhookWorkspace {
public:
    WebhookWorkspace();

    TestDatabase& database() { return m_database; }

    /// Begins a campaign; all helpers below speak of the newest one.
    qint64 beginCampaign();

    /// A recipient at `position`, claimed once; `wamid` empty for one that has none yet. Answers the contact.
    qint64 addRecipient(int position, const QString& phone, const QString& status, const QString& outcome,
                        const QString& wamid);

    /// Our callback data for a recipient.
    QString echo(int position, int attempt = 1) const;

    /// Puts bodies into the inbox.
    void receive(const QList<QByteArray>& bodies);

    /// Processes all that waits, or ends the program.
    void processAll(int rowsAtOnce = 500);

    /// One column of one recipient.
    QString recipient(int position, const QString& column);

    /// Everything webhooks may change, as text.
    QString everything();

private:
    TestDatabase m_database;
    QString m_key;
    qint64 m_campaign = 0;
};
