#include "ui/campaigns/ChecksCard.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int RowSpacing = 2;

Token tintOf(ReviewCheck::Mark mark)
{
    switch (mark) {
    case ReviewCheck::Mark::Fine: return Token::SuccessText;
    case ReviewCheck::Mark::Warning: return Token::WarningText;
    case ReviewCheck::Mark::Problem: return Token::DangerText;
    }
    Q_UNREACHABLE();
}

QString iconOf(ReviewCheck::Mark mark)
{
    switch (mark) {
    case ReviewCheck::Mark::Fine: return u"check-circle"_s;
    case ReviewCheck::Mark::Warning: return u"info-circle"_s;
    case ReviewCheck::Mark::Problem: return u"exclamation-triangle"_s;
    }
    Q_UNREACHABLE();
}

/// An icon that follows the theme by itself.
class Mark final : public QWidget {
public:
    Mark(const QString& iconName, Token tint, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon(iconName, tint))
    {
        setFixedSize(metrics::IconButton, metrics::IconButton);
    }

private:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

    QIcon m_icon;
};

} // namespace

ChecksCard::ChecksCard(QWidget* parent)
    : RowCard(tr("Before you send"), RowSpacing, parent)
{
    setObjectName(u"checks"_s);
}

void ChecksCard::showChecks(const QList<ReviewCheck>& checks)
{
    clearRows();
    int number = 0;
    for (const auto& check : checks) {
        auto* line = new QWidget(this);
        auto* text = makeLabel(check.words, {}, line);
        text->setWordWrap(true);
        auto* edit = makeButton(u"editCheck%1"_s.arg(++number), tr("Edit"), "link"_L1, line);
        edit->setAccessibleName(tr("Edit: %1").arg(check.words));
        connect(edit, &QPushButton::clicked, this, [this, step = check.step] { Q_EMIT editRequested(step); });
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(metrics::GapSmall);
        row->addWidget(new Mark(iconOf(check.mark), tintOf(check.mark), line));
        row->addWidget(text, 1);
        row->addWidget(edit);
        addRow(line);
    }
}

} // namespace siaran::ui
