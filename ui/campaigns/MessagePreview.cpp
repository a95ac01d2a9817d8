#include "ui/campaigns/MessagePreview.h"

#include "ui/campaigns/MessageFace.h"
#include "ui/campaigns/VariablesEditor.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/ScrollArea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QToolButton* makePagerButton(const QString& objectName, const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MessagePreview::MessagePreview(const QString& objectName, QWidget* parent)
    : Card(parent)
    , m_bubble(new MessageBubble(objectName + u"Bubble"_s))
    , m_nothing(makeLabel(tr("Choose a template or write a text to see it here."), "muted"_L1))
    , m_before(makePagerButton(objectName + u"Before"_s, u"chevron-left"_s, tr("The person before"), this))
    , m_after(makePagerButton(objectName + u"After"_s, u"chevron-right"_s, tr("The next person"), this))
    , m_person(makeLabel({}, "muted"_L1, this))
    , m_missing(makeLabel({}, "error"_L1, this))
{
    setObjectName(objectName);
    setAccessibleName(tr("How people see the message"));
    m_person->setObjectName(objectName + u"Person"_s);
    m_person->setAlignment(Qt::AlignCenter);
    m_person->setWordWrap(true);
    m_missing->setObjectName(objectName + u"Missing"_s);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);

    // A long message scrolls inside the card instead of pushing the pager out of the window.
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing, 0, Qt::AlignTop);
    column->addWidget(m_bubble, 1);
    auto* area = makeScrollArea(ground, this);
    area->setFocusPolicy(Qt::NoFocus);

    auto* pager = new QHBoxLayout;
    pager->addWidget(m_before);
    pager->addWidget(m_person, 1);
    pager->addWidget(m_after);
    body()->addWidget(area, 1);
    body()->addWidget(m_missing);
    body()->addLayout(pager);
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turn(1); });
    render();
}

void MessagePreview::setContent(const MessageContent& content)
{
    m_content = content;
    render();
}

void MessagePreview::setPeople(const QList<Contact>& people)
{
    const auto before = person().id;
    m_people = people;
    const auto again = std::ranges::find(m_people, before, &Contact::id);
    m_shown = again == m_people.end() ? 0 : again - m_people.begin();
    render();
    Q_EMIT personChanged();
}

void MessagePreview::setPicture(const QImage& picture)
{
    m_picture = picture;
    render();
}

Contact MessagePreview::person() const
{
    return m_people.value(m_shown);
}

void MessagePreview::turn(int by)
{
    m_shown = (m_shown + by + m_people.size()) % m_people.size();
    render();
    Q_EMIT personChanged();
}

void MessagePreview::render()
{
    auto face = faceFor(m_content, person());
    if (m_content.attachment) {
        face.bubble.picture = m_picture;
    }
    m_bubble->setContent(face.bubble);
    const bool hasPeople = !m_people.isEmpty();
    m_before->setVisible(m_people.size() > 1);
    m_after->setVisible(m_people.size() > 1);
    const bool isEmpty = face.bubble.body.trimmed().isEmpty() && !m_content.attachment;
    m_bubble->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    //: Under a preview: name, then which of the samples
    m_person->setText(hasPeople ? tr("%1 · %2 of %3")
                                      .arg(person().displayName.isEmpty() ? tr("Without a name") : person().displayName)
                                      .arg(m_shown + 1)
                                      .arg(m_people.size())
                                : tr("Choose a segment to see it with real people"));
    QStringList missing;
    for (const auto& variable : face.missing) {
        missing.append(variableWords(variable));
    }
    m_missing->setText(tr("Not sent to this person: no value for %1").arg(missing.join(u", "_s)));
    m_missing->setVisible(hasPeople && !face.missing.isEmpty());
}

} // namespace siaran::ui
