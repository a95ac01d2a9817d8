#pragma once

#include "tests/bench/ReadLoad.h"

#include <QByteArrayList>

#include <functional>
#include <random>
#include <vector>

namespace siaran::bench {

/// What there is to ask about.
struct ReadSubjects {
    qint64 running = 0; ///< campaigns
    qint64 finished = 0;
    qint64 draft = 0;
    int people = 0; ///< contacts have the ids from 1 to this, and the running campaign as many recipients
    int finishedPeople = 0;
    qint64 segment = 0;
    qint64 label = 0;
    qint64 message = 0; ///< a template
    qint64 job = 0;
};

/// What programs of a shop ask while a campaign runs: every GET of the interface with its filters and later pages,
/// those of lists and of the running campaign the most, a report now and then.
class ReadMix {
public:
    explicit ReadMix(const ReadSubjects& subjects);

    [[nodiscard]] ReadLoad::Read next();

private:
    using Random = std::mt19937;
    struct Kind {
        QString name;
        int weight = 0; ///< of a thousand
        std::function<QByteArray(Random&)> path;
    };

    void addContacts(const ReadSubjects& subjects);
    void addCampaigns(const ReadSubjects& subjects);
    void addAnalytics(const ReadSubjects& subjects);
    void addOthers(const ReadSubjects& subjects);

    std::vector<Kind> m_kinds;
    std::discrete_distribution<std::size_t> m_choice;
    Random m_random {20261123};
};

} // namespace siaran::bench
