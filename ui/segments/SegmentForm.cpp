#include "ui/segments/SegmentForm.h"

#include "models/segments/SegmentTableModel.h"
#include "ui/segments/KindWords.h"
#include "ui/segments/RuleEditor.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using segments::Segment;
using segments::SegmentKind;

namespace {

constexpr int NarrowestForm = 520;
constexpr int LongestName = 120;
constexpr int LongestDescription = 400;

} // namespace

SegmentForm::SegmentForm(QWidget* parent)
    : QScrollArea(parent)
    , m_rule(new RuleEditor)
{
    setObjectName(u"builderScroll"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(NarrowestForm);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* card = new Card;
    auto* line = new QFrame(card);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    m_sentence = makeLabel({}, "muted"_L1, card);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    addHead(card->body());
    card->body()->addSpacing(metrics::GapTiny);
    card->body()->addWidget(m_rule);
    card->body()->addWidget(line);
    card->body()->addWidget(m_sentence);
    card->body()->addSpacing(metrics::GapTiny);
    card->body()->addWidget(buildKinds(card));
    card->body()->addStretch();
    card->setAutoFillBackground(false);
    setWidget(card);
    viewport()->setAutoFillBackground(false);

    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        // A row that was just made has its place only after the layout.
        if (now != nullptr && isAncestorOf(now)) {
            QMetaObject::invokeMethod(this, &SegmentForm::showFocus, Qt::QueuedConnection);
        }
    });
}

void SegmentForm::addHead(QVBoxLayout* column)
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"segmentName"_s);
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setPlaceholderText(tr("For example: Gamis buyers in Bandung"));
    m_name->setMaxLength(LongestName);
    m_nameProblem = makeLabel({}, "error"_L1);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_nameProblem->hide();
    m_description = new QLineEdit;
    m_description->setObjectName(u"segmentDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("What it is for, if you like"));
    m_description->setMaxLength(LongestDescription);
    auto* nameLabel = makeLabel(tr("Name"), "strong"_L1);
    nameLabel->setBuddy(m_name);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addWidget(m_description);
    connect(m_name, &QLineEdit::textEdited, this, [this] { showNameProblem({}); });
}

QWidget* SegmentForm::buildKinds(QWidget* card)
{
    auto* box = new QWidget(card);
    box->setAccessibleName(tr("Kind of segment"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    const auto add = [&](const QString& objectName, SegmentKind kind, const QString& explanation) {
        auto* button = new QRadioButton(models::kindText(kind), box);
        button->setObjectName(objectName);
        button->setAccessibleDescription(explanation);
        auto* words = makeLabel(explanation, "caption"_L1, box);
        words->setWordWrap(true);
        words->setContentsMargins(metrics::PageMargin + 2, 0, 0, metrics::GapTiny);
        column->addWidget(button);
        column->addWidget(words);
        return button;
    };
    column->addWidget(makeLabel(tr("Kind"), "strong"_L1, box));
    m_dynamic = add(u"kindDynamic"_s, SegmentKind::Dynamic, kindMeaning(SegmentKind::Dynamic));
    m_static = add(u"kindStatic"_s, SegmentKind::Static,
                   tr("The people who match when you save. The list stays the same until you refresh it."));
    return box;
}

void SegmentForm::setSegment(const Segment& segment)
{
    m_name->setText(segment.name);
    m_description->setText(segment.description);
    showNameProblem({});
    (segment.kind == SegmentKind::Dynamic ? m_dynamic : m_static)->setChecked(true);
    m_rule->setCriteria(segment.criteria);
    m_name->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);
}

Segment SegmentForm::filledInto(Segment original) const
{
    original.name = m_name->text().trimmed();
    original.description = m_description->text().trimmed();
    original.kind = m_static->isChecked() ? SegmentKind::Static : SegmentKind::Dynamic;
    original.criteria = m_rule->criteria();
    return original;
}

void SegmentForm::suggestName(const QString& name)
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setText(name);
        showNameProblem({});
    }
}

void SegmentForm::setSentence(const QString& sentence)
{
    m_sentence->setText(tr("Reads as: %1").arg(sentence));
}

void SegmentForm::showNameProblem(const QString& sentence)
{
    setInvalid(*m_name, !sentence.isEmpty());
    m_nameProblem->setText(sentence);
    m_nameProblem->setVisible(!sentence.isEmpty());
    m_name->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void SegmentForm::showFocus()
{
    auto* focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus)) {
        ensureWidgetVisible(focus, 0, metrics::PageMargin);
    }
}

QList<QWidget*> SegmentForm::tabStops() const
{
    QList<QWidget*> stops {m_name, m_description};
    stops.append(m_rule->tabStops());
    stops.append({m_dynamic, m_static});
    return stops;
}

} // namespace siaran::ui
