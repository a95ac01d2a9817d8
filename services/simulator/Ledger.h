#pragma once

#include "services/simulator/AcceptedMessage.h"

#include <QHash>

namespace siaran::simulator {

/// How often each `biz_opaque_callback_data` was accepted: the proof that nobody was lost and nobody got it twice.
class Ledger {
public:
    struct Entry {
        int accepted = 0;
        QByteArray recipient; ///< of the first time
        QByteArray wamid; ///< of the first time
    };

    void add(const AcceptedMessage& message);
    void clear();

    /// All accepted messages, with and without callback data.
    [[nodiscard]] qint64 accepted() const { return m_accepted; }
    [[nodiscard]] qint64 acceptedWithoutCallbackData() const { return m_anonymous; }
    [[nodiscard]] qint64 acceptedUnique() const { return m_entries.size(); }
    /// How many callback data were accepted more than once.
    [[nodiscard]] qint64 acceptedMoreThanOnce() const { return m_repeated; }
    [[nodiscard]] int timesAccepted(const QByteArray& callbackData) const;
    [[nodiscard]] const QHash<QByteArray, Entry>& entries() const { return m_entries; }

    /// {"accepted_unique":n,"accepted_more_than_once":n,"accepted":n,"without_callback_data":n,
    ///  "entries":{"<callback data>":{"accepted":n,"recipient":"62…","wamid":"wamid.…"}}}
    /// `beginning`: entries of callback data that begin with it only.
    [[nodiscard]] QByteArray toJson(bool withEntries, QByteArrayView beginning = {}) const;

private:
    QHash<QByteArray, Entry> m_entries;
    qint64 m_accepted = 0;
    qint64 m_anonymous = 0;
    qint64 m_repeated = 0;
};

} // namespace siaran::simulator
