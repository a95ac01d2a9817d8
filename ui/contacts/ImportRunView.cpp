#include "ui/contacts/ImportRunView.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::ui {

namespace {

constexpr int BarSteps = 1000;
constexpr int CardWidth = 520;

QString remainingWords(std::chrono::milliseconds left)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    return seconds < 90 ? ImportRunView::tr("about %Ln second(s) left", nullptr, seconds)
                        : ImportRunView::tr("about %Ln minute(s) left", nullptr, (seconds + 30) / 60);
}

} // namespace

ImportRunView::ImportRunView(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, "strong"_L1))
    , m_text(makeLabel({}, "muted"_L1))
    , m_left(makeLabel({}, "muted"_L1))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(u"cancelImport"_s, tr("Cancel import")))
{
    setObjectName(u"importRunView"_s);
    auto* card = new Card(this);
    card->setFixedWidth(CardWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    m_text->setObjectName(u"importProgress"_s);
    m_left->setObjectName(u"importRemaining"_s);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setAccessibleName(tr("Import progress"));
    m_bar->setTextVisible(false);
    m_cancel->setToolTip(tr("Nothing of this file will be kept"));
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_left);
    card->body()->addWidget(makeLabel(tr("You can go on working on other pages meanwhile."), "caption"_L1, card));
    card->body()->addSpacing(metrics::GapTiny);
    card->body()->addWidget(m_cancel, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addStretch(1);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Cancelling…"));
        m_left->clear();
        Q_EMIT cancelRequested();
    });
}

void ImportRunView::start(const QString& fileName)
{
    m_title->setText(tr("Importing %1").arg(fileName));
    m_text->setText(tr("Opening the file…"));
    m_left->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportRunView::showProgress(const contacts::ImportProgress& progress,
                                 std::optional<std::chrono::milliseconds> remaining)
{
    if (!m_cancel->isEnabled()) {
        return; // it is being cancelled
    }
    const QLocale locale;
    if (progress.phase == contacts::ImportPhase::Merging) {
        m_text->setText(
            tr("%Ln row(s) read. Bringing them together with the contacts you have…", nullptr, progress.rows));
        m_left->clear();
        m_bar->setRange(0, 0);
        return;
    }
    const auto size
        = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
    const bool isKnown = progress.bytesTotal > 0;
    m_bar->setRange(0, isKnown ? BarSteps : 0);
    m_bar->setValue(isKnown ? static_cast<int>(progress.bytesRead * BarSteps / progress.bytesTotal) : 0);
    m_text->setText(tr("%1 rows, %2 of %3")
                        .arg(locale.toString(progress.rows), size(progress.bytesRead), size(progress.bytesTotal)));
    m_left->setText(remaining ? remainingWords(*remaining) : QString());
}

} // namespace siaran::ui
