#pragma once

#include "services/core/StrongId.h"
#include "tests/support/TestDatabase.h"

#include <QList>
#include <QStringList>
#include <rapidcheck.h>

/// How somebody in a random world stands to one campaign.
enum class Part { None, Pending, Sent, Delivered, Failed, LeftOut };

/// One random person with everything a workspace can know of somebody.
struct RandomPerson {
    bool hasStatus = false;
    std::vector<int> labels; ///< of three, some twice
    int consent = 0; ///< 0 none, 1 agreed, 2 stopped by word, 3 stopped by hand
    int conversations = 0;
    bool isMember = false; ///< of the static segment
    std::vector<Part> parts; ///< in two campaigns
};

[[nodiscard]] rc::Gen<RandomPerson> randomPerson();

/// People with labels, fields, consents, conversations, campaigns and a segment in a test's database.
class PeopleWorld {
public:
    /// Makes the labels, statuses, fields, segment and two campaigns under way.
    explicit PeopleWorld(TestDatabase& database);

    /// Takes out everybody and every campaign row.
    void clear();

    /// Adds somebody under "+6281300000NN".
    siaran::ContactId add(const RandomPerson& person);

    /// Every row of these tables, in one text that is the same for the same content.
    [[nodiscard]] QString dump(const QStringList& tables);

    /// Every table of the workspace that can hold something of a person.
    [[nodiscard]] QString dumpOfPeople();

    [[nodiscard]] static QString phoneOf(int number);
    [[nodiscard]] static QString nameOf(int number);

    QList<siaran::LabelId> labels;
    QList<siaran::WorkflowStatusId> statuses;
    QList<siaran::CampaignId> campaigns;

private:
    [[nodiscard]] qint64 idFrom(const QString& sql);
    void addConsent(qint64 id, int consent);
    void addConversation(qint64 id, int number, int place);
    void addPart(qint64 id, int number, std::size_t campaign, Part part);

    TestDatabase& m_database;
    int m_count = 0;
    int m_position = 0;
    qint64 m_segment = 0;
};
