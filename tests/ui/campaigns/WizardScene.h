#pragma once

#include "tests/ui/campaigns/CampaignScene.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

/// How a person walks through the wizard of campaigns.
namespace siaran::test {

using namespace Qt::StringLiterals;
using ui::Strip;
using ui::TableView;

inline void nextStep(const CampaignScene& scene)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    Q_UNUSED(scene)
}

inline QString step(const CampaignScene& scene)
{
    for (const auto& name : {u"segmentStep"_s, u"messageStep"_s, u"scheduleStep"_s, u"reviewStep"_s}) {
        if (scene.find<QWidget>(name)->isVisible()) {
            return name;
        }
    }
    return {};
}

inline QString problem(const CampaignScene& scene)
{
    const auto* strip = scene.find<Strip>(u"wizardProblem"_s);
    return strip->isVisible() ? strip->text() : QString();
}

/// Ctrl+N and a complete draft, by keyboard alone, up to the review.
inline void fillToReview(const CampaignScene& scene, bool everyone = false)
{
    scene.find<TableView>(u"campaignsTable"_s)->setFocus();
    QTest::keyClick(scene.pane.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Eid promo"_s);
    auto* segments = scene.find<TableView>(u"segmentChoice"_s);
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_Home);
    QTest::keyClick(segments, Qt::Key_Space);
    if (everyone) {
        QTest::keyClick(segments, Qt::Key_Down);
        QTest::keyClick(segments, Qt::Key_Down);
    }
    nextStep(scene);
    auto* templates = scene.find<TableView>(u"templateChoice"_s);
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Space);
    auto* source = scene.find<QComboBox>(u"source_2"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_End);
    QTest::keyClicks(scene.find<QLineEdit>(u"words_2"_s), u"25%"_s);
    scene.find<QLineEdit>(u"fallback_1"_s)->setFocus();
    QTest::keyClicks(scene.find<QLineEdit>(u"fallback_1"_s), u"Kak"_s);
    nextStep(scene);
    nextStep(scene);
}

inline QPushButton* confirmButton(const CampaignScene& scene)
{
    return scene.find<QPushButton>(u"confirmSend"_s);
}

inline void type(const CampaignScene& scene, const QString& number)
{
    auto* field = scene.find<QLineEdit>(u"typedNumber"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, number);
}

} // namespace siaran::test
