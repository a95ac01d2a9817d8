#include "ui/widgets/WizardFooter.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace siaran::ui {

WizardFooter::WizardFooter(const QString& beginning, QWidget* parent)
    : QWidget(parent)
    , m_back(makeButton(beginning + u"Back"_s, tr("Back"), QLatin1StringView(), this))
    , m_again(makeButton(beginning + u"Again"_s, tr("Check again"), QLatin1StringView(), this))
    , m_next(makeButton(beginning + u"Next"_s, tr("Next"), "primary"_L1, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_again);
    row->addWidget(m_next);
    for (auto* button : {m_back, m_again, m_next}) {
        button->setAutoDefault(false); // Enter in a field goes on, wherever it stands
    }
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::back);
    connect(m_again, &QPushButton::clicked, this, &WizardFooter::again);
    connect(m_next, &QPushButton::clicked, this, &WizardFooter::next);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        new QShortcut(QKeySequence(Qt::CTRL | key), parent, this, &WizardFooter::next);
    }
}

} // namespace siaran::ui
