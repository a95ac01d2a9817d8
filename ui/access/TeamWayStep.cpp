#include "ui/access/TeamWayStep.h"

#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Way = models::TeamSession::Way;

TeamWayStep::TeamWayStep(models::TeamSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* column = beginStep(*this, tr("Where is your data?"),
                             tr("Contacts, campaigns and replies are kept in one place: on this computer, or on a "
                                "server that your whole team works with."));
    addWay(*column, Way::Here, u"wayHere"_s, tr("On this computer"),
           tr("For one person. There is nothing to set up, and nobody else can reach it."));
    addWay(*column, Way::Join, u"wayJoin"_s, tr("On our team's server: I was invited"),
           tr("You have an address, a name and a password from an owner of the workspace."));
    addWay(*column, Way::Found, u"wayFound"_s, tr("On our team's server: set up a new team"),
           tr("You need a PostgreSQL server that your team can reach and, once, the password of its administrator. "
              "What is on this computer can move there."));
    column->addStretch();
}

void TeamWayStep::addWay(QVBoxLayout& column, Way way, const QString& objectName, const QString& text,
                         const QString& hint)
{
    auto* radio = new QRadioButton(text, this);
    radio->setObjectName(objectName);
    radio->setChecked(m_session.way() == way);
    radio->setAccessibleDescription(hint);
    auto* words = makeLabel(hint, "caption"_L1, this);
    words->setWordWrap(true);
    words->setContentsMargins(metrics::PageMargin, 0, 0, 0);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(metrics::GapTiny);
    choice->addWidget(radio);
    choice->addWidget(words);
    column.addLayout(choice);
    if (radio->isChecked()) {
        beginAt(*this, *radio);
    }
    connect(radio, &QRadioButton::clicked, this, [this, way, radio] {
        m_session.setWay(way);
        beginAt(*this, *radio);
        Q_EMIT wayChosen();
    });
}

} // namespace siaran::ui
